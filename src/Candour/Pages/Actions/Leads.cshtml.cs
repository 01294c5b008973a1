using System.ComponentModel.DataAnnotations;
using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Actions;

/// <summary>Who leads an action from a day on. Whoever led it before stays in the record with their time.</summary>
public sealed class LeadsModel(Desk desk, Conflicts conflicts) : ActionChangePage(desk, conflicts)
{
    [BindProperty]
    public LeadsForm Form { get; set; } = new();

    internal ActionChoices Choices => new(View, Today);

    public Task<IActionResult> OnPostAsync()
    {
        if (Form.From is null) ModelState.AddModelError("Form.From", "Say from which day on.");
        if (Form.Leads.Exists(id => View.PostBy(id) is null)) ModelState.AddModelError("Form.Leads", "One of the posts is not recorded.");
        if (!ModelState.IsValid) return Task.FromResult<IActionResult>(Page());
        var led = Action.LeadsOn(Form.From!.Value).ToList();
        Guid[] posts = [.. led.Where(Form.Leads.Contains), .. Form.Leads.Except(led)];
        var after = new Problems().Or(() => Action with { Leads = Leading.Assign(Action.Leads, posts, Form.From.Value) });
        return SaveAsync(Changes.ActionLeadsChanged, after, "The leads are changed.", Form.Reason);
    }

    protected override void Fill() => Form = new() { Leads = [.. Action.LeadsOn(Today)], From = Today };

    protected override FormFields Fields => FormFields.Of(Form);
}

public sealed class LeadsForm
{
    [Display(Name = "Who leads it?", Description = "The first one that is ticked already stays the first.")]
    public List<Guid> Leads { get; set; } = [];

    [Display(Name = "From which day on?")]
    public DateOnly? From { get; set; }

    [Display(Name = "Why? (optional)")]
    public string? Reason { get; set; }
}

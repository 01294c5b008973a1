using System.ComponentModel.DataAnnotations;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Actions;

/// <summary>What is left of an action goes on in another one, often of another plan.</summary>
public sealed class TransferModel(Desk desk, Conflicts conflicts) : ActionChangePage(desk, conflicts)
{
    [BindProperty]
    public TransferForm Form { get; set; } = new();

    public IEnumerable<SelectItem> Heirs => View.OpenActions(Today).Where(one => one.Id != Action.Id)
        .Select(one => new SelectItem { Value = one.Id.ToString(), Text = $"{one.Reference}: {one.Text}" });

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        Changes.ActionTransferred, new TransferDraft(Form.To, Form.What ?? "").Transfer(View, Action, Today, Desk.Actor.Name),
        "What is left is handed on.", Form.What);

    protected override FormFields Fields => FormFields.Of(Form);
}

public sealed class TransferForm
{
    [Display(Name = "Which action carries it on?")]
    public Guid? To { get; set; }

    [Display(Name = "What is left, and why does it go on there?")]
    public string? What { get; set; }
}

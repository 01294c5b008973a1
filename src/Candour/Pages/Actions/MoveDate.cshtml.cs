using System.ComponentModel.DataAnnotations;
using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Actions;

/// <summary>Another date for one of an action's milestones, and why. The date first promised stays beside it.</summary>
public sealed class MoveDateModel(Desk desk, Conflicts conflicts) : ActionChangePage(desk, conflicts)
{
    [BindProperty]
    public MoveForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Action.Milestones.Count == 0)
            return await SaveAsync(Changes.ActionDueDateSet, DateDraft.Set(Action, Form.To, Desk.Now(View)), "The date is set.", Form.Reason);
        var milestone = Action.Milestones.FirstOrDefault(one => one.Id == Form.Milestone);
        var type = milestone?.Current is null ? Changes.ActionDueDateSet : Changes.ActionDueDateMoved;
        return await SaveAsync(
            type, new DateDraft(Form.Milestone, Form.To, Form.Reason ?? "").Move(Action, Today, Desk.Actor.Name),
            "The date is moved. What was first promised is still shown.", Form.Reason);
    }

    protected override void Fill()
    {
        if (Action.Milestones.Where(one => one.DoneOn is null).ToList() is [var only]) Form.Milestone = only.Id;
    }

    protected override FormFields Fields => FormFields.Of(Form);

    protected override string Words(string field, object? value) => field == nameof(MoveForm.Milestone)
        ? Action.Milestones.Where(one => one.Id.Equals(value)).Select(MilestoneChoices.Name).FirstOrDefault("")
        : base.Words(field, value);
}

public sealed class MoveForm
{
    [Display(Name = "Which date moves?")]
    public Guid Milestone { get; set; }

    [Display(Name = "To which date?", Description = "For example, 31 3 2019")]
    public DateOnly? To { get; set; }

    [Display(Name = "Why?", Description = "The board sees this beside both dates.")]
    public string? Reason { get; set; }
}

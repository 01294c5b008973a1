using Candour.Governance;
using Candour.Improvement;
using Candour.Pages.Actions;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Decisions;

/// <summary>A board decides on another date for an action of the plan.</summary>
public sealed class MoveDateModel(Desk desk, Conflicts conflicts) : ActionEffectPage(desk, conflicts)
{
    [BindProperty]
    public MoveForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    protected override string Words(string field, object? value) => field == nameof(MoveForm.Milestone)
        ? Action?.Milestones.Where(one => one.Id.Equals(value)).Select(MilestoneChoices.Name).FirstOrDefault() ?? ""
        : base.Words(field, value);

    protected override void Fill()
    {
        if (Action!.Milestones.Where(one => one.DoneOn is null).ToList() is [var only]) Form.Milestone = only.Id;
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        EffectDraft.MoveDate(Governance, Decision, Action!, new DateDraft(Form.Milestone, Form.To, Form.Reason ?? ""), Desk.Now(View), Today),
        "The date is moved. What was first promised is still shown.");
}

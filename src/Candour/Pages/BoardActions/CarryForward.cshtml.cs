using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.BoardActions;

/// <summary>A meeting finds an action still open and carries it forward. Each time is counted.</summary>
public sealed class CarryForwardModel(Desk desk, Conflicts conflicts) : BoardActionPage(desk, conflicts)
{
    public sealed class CarryForm
    {
        [Display(Name = "Which meeting carries it forward?")]
        public Guid? Meeting { get; set; }

        [Display(Name = "By when is it due now? (optional)", Description = "Leave it empty to keep the date")]
        public DateOnly? Due { get; set; }
    }

    [BindProperty]
    public CarryForm Form { get; set; } = new();

    /// <summary>The meetings since it was raised that have not carried it forward yet, the last first.</summary>
    public IEnumerable<SelectItem> Meetings => Following.Select(one => new SelectItem { Value = $"{one.Id}", Text = InWords.Day(one.Day) });

    protected override FormFields Fields => FormFields.Of(Form);

    protected override void Fill() => Form.Meeting = Following.FirstOrDefault(one => one.Day <= Today)?.Id;

    public async Task<IActionResult> OnPostAsync()
    {
        if (Form.Meeting is { } id && Governance.Meeting(id) is { } meeting)
            return await SaveAsync(GovernanceChanges.BoardActionCarried, BoardActionSteps.CarryForward(Action, meeting, Form.Due), "The action is carried forward.");
        Refuse(wrong: true, nameof(Form.Meeting), "Choose the meeting.");
        return Page();
    }

    private IEnumerable<Meeting> Following => Governance.MeetingsOf(Action.Board)
        .Where(one => one.Cancellation is null && one.Id != Action.RaisedAt && one.Day >= Governance.Meeting(Action.RaisedAt)!.Day
            && Action.Carries.All(carry => carry.Meeting != one.Id))
        .Reverse();
}

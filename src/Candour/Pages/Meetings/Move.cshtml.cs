using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Meetings;

/// <summary>Another day or hour for a meeting, and why.</summary>
public sealed class MoveModel(Desk desk, Conflicts conflicts) : MeetingChangePage(desk, conflicts)
{
    public sealed class MoveForm
    {
        [Display(Name = "To which day?")]
        public DateOnly? Day { get; set; }

        [Display(Name = "At what hour?", Description = "For example, 18:00")]
        public TimeOnly? Start { get; set; }

        [Display(Name = "Why?", Description = "It is shown with the meeting")]
        public string? Reason { get; set; }
    }

    [BindProperty]
    public MoveForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet()
    {
        ReadVersion();
        Form = new() { Day = Meeting.Day, Start = Meeting.Start };
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        GovernanceChanges.MeetingMoved, new MoveDraft(Form.Day, Form.Start, Form.Reason ?? "").Move(Governance, Meeting, Today, Desk.Actor.Name),
        one => $"The meeting is moved to {BoardWords.When(one)}.", Form.Reason);
}

using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Ledger;
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

    public async Task<IActionResult> OnPostAsync()
    {
        var moved = new MoveDraft(Form.Day, Form.Start, Form.Reason ?? "").Move(Governance, Meeting, Today, Desk.Actor.Name);
        ModelState.Say(moved.Problems);
        return ModelState.IsValid && moved.IsGood
            ? await SaveAsync(Change.To(GovernanceChanges.MeetingMoved, moved.Value, Version), Form.Reason, $"The meeting is moved to {BoardWords.When(moved.Value)}.")
            : Page();
    }
}

using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Meetings;

/// <summary>A meeting is not held, and why.</summary>
public sealed class CancelModel(Desk desk, Conflicts conflicts) : MeetingChangePage(desk, conflicts)
{
    public sealed class CancelForm
    {
        [Display(Name = "Why is it not held?", Description = "It is shown with the meeting")]
        public string? Reason { get; set; }
    }

    [BindProperty]
    public CancelForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => ReadVersion();

    public async Task<IActionResult> OnPostAsync()
    {
        var cancelled = new CancellationDraft(Form.Reason ?? "").Cancel(Meeting, Today, Desk.Actor.Name);
        ModelState.Say(cancelled.Problems);
        return ModelState.IsValid && cancelled.IsGood
            ? await SaveAsync(Change.To(GovernanceChanges.MeetingCancelled, cancelled.Value, Version), Form.Reason, "The meeting is cancelled.")
            : Page();
    }
}

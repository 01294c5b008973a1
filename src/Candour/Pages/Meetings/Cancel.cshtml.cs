using System.ComponentModel.DataAnnotations;
using Candour.Governance;
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

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        GovernanceChanges.MeetingCancelled, new CancellationDraft(Form.Reason ?? "").Cancel(Meeting, Today, Desk.Actor.Name), "The meeting is cancelled.", Form.Reason);
}

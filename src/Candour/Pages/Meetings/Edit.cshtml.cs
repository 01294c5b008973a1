using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Meetings;

/// <summary>Where a meeting is, how to join it, whether the public may. Its day and hour are moved, with a reason.</summary>
public sealed class EditModel(Desk desk, Conflicts conflicts) : MeetingChangePage(desk, conflicts)
{
    [BindProperty]
    public MeetingForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form, Meeting, MeetingForm.Of).Without(nameof(MeetingForm.Day), nameof(MeetingForm.Start));

    public void OnGet()
    {
        ReadVersion();
        Form = MeetingForm.Of(Meeting);
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        GovernanceChanges.MeetingChanged, (Form.Draft with { Day = Meeting.Day, Start = Meeting.Start }).Edit(Meeting), "The meeting is changed.");
}

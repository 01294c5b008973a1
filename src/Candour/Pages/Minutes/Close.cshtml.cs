using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Minutes;

/// <summary>What is not settled after a meeting, and its end where nothing is left.</summary>
public sealed class CloseModel(Desk desk, Conflicts conflicts) : SittingPage(desk, conflicts)
{
    public override string Back => Links.Minutes(Id);

    public IReadOnlyList<Unsettled> Open => MeetingClosing.Check(Governance, Meeting);

    public bool MayClose => Meeting.ClosedOn is null && Meeting.Cancellation is null && !Open.Any(one => one.Blocks);

    /// <summary>How many actions the meeting found open and has not carried forward; they stay open either way.</summary>
    public int NotCarried => Governance.NotCarried(Meeting).Count();

    protected override FormFields Fields => FormFields.Deed("Closed", () => MeetingName);

    public void OnGet() => Version = View.Snapshot.VersionOf(Id);

    public async Task<IActionResult> OnPostAsync()
    {
        var closed = MeetingClosing.Close(Governance, Meeting, Today);
        foreach (var problem in closed.Problems) ModelState.AddModelError("Meeting", problem.Message);
        return closed.IsGood ? await SaveAsync(GovernanceChanges.MeetingClosed, closed, "The meeting is closed.") : Page();
    }

    /// <summary>Where something is settled.</summary>
    public string? Mends(Unsettled one) => View.Snapshot.Find<Ledger.Record>(one.Subject) switch
    {
        AgendaItem item => Links.Minute(item),
        BoardAction action => $"{Links.BoardAction(action, Governance)}/edit",
        _ => one.Subject == Id ? Links.Attendance(Meeting) : null,
    };
}

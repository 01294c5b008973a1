using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Minutes;

/// <summary>Draft minutes go round for comment.</summary>
public sealed class CirculateModel(Desk desk, Conflicts conflicts) : MinutesStepPage(desk, conflicts)
{
    protected override FormFields Fields => FormFields.Deed("Sent round", () => MeetingName);

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        GovernanceChanges.MinutesCirculated, MinutesSteps.Circulate(Governance, Meeting, Desk.Now(View), Today), "The minutes have gone round.");
}

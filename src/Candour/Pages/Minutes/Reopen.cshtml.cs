using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Minutes;

/// <summary>Approved minutes are opened for a change, as a new version.</summary>
public sealed class ReopenModel(Desk desk, Conflicts conflicts) : MinutesStepPage(desk, conflicts)
{
    [BindProperty]
    public ReasonForm Form { get; set; } = new();

    protected override IActionResult? Instead() => base.Instead() ?? (Minutes is null ? LocalRedirect(Back) : null);

    protected override FormFields Fields => FormFields.Of(Form);

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        GovernanceChanges.MinutesReopened, MinutesSteps.Reopen(Minutes!, Form.Reason ?? ""), "A new version is open.", Form.Reason);
}

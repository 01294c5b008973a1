using Candour.Assurance;
using Candour.Children;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.CaseAudits;

/// <summary>The cases of a round and who has them, and the button that shares out what nobody has. What was found in them is not here.</summary>
public sealed class CasesModel(Desk desk, Conflicts conflicts, Looks looks) : RoundChangePage(desk, conflicts)
{
    public IReadOnlyList<CaseState> States => Audits.States(Round);

    public bool CanShareOut => Round.ClosedOn is null && SharingOut.Of(Audits, Round, View, Today).Count > 0;

    public override string Back => $"{Links.Round(Round)}/cases";

    protected override FormFields Fields => FormFields.Deed("Cases", () => "shared out");

    protected override IActionResult? Instead() => Audits.RoundBy(Number) is null ? NotFound() : null;

    public string? Somebody(Guid? who) => who is { } id ? Describe.Name(id, View) : null;

    public Task OnGetAsync() => looks.RecordAsync(Desk, Round, AuditPart.Cases);

    public async Task<IActionResult> OnPostAsync()
    {
        if (SharingOut.Of(Audits, Round, View, Today) is not { Count: > 0 } given || Round.ClosedOn is not null) return Done("Nobody is there to whom a case could be given.");
        await Desk.SaveAsync([.. given.Select(one => Change.To(AssuranceChanges.CaseAllocated, one, View.Snapshot.VersionOf(one.Id)))]);
        return Done($"{InWords.Count(given.Count, "case")} shared out.");
    }
}

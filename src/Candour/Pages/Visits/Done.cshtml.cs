using Candour.Assurance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Visits;

/// <summary>Something that must be ready is ready.</summary>
public sealed class DoneModel(Desk desk, Conflicts conflicts) : VisitPartPage<VisitPreparation>(desk, conflicts)
{
    protected override FormFields Fields => FormFields.Deed("Ready", () => Part!.Text);

    protected override string Removal => AssuranceChanges.PreparationRemoved;

    protected override void Fill(VisitPreparation part)
    {
        // There is nothing to fill in.
    }

    public Task<IActionResult> OnPostAsync() =>
        SaveAsync(AssuranceChanges.PreparationChanged, (PreparationDraft.Of(Part!) with { DoneOn = Today }).Change(Part!, Today), "It is ready.");
}

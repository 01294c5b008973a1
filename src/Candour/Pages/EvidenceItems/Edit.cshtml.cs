using Candour.Assurance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.EvidenceItems;

/// <summary>Evidence put right.</summary>
public sealed class EditModel(Desk desk, Conflicts conflicts) : EvidenceChangePage(desk, conflicts), IEvidenceForm
{
    [BindProperty]
    public EvidenceForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form, Evidence, one => EvidenceForm.Of(one, View));

    public void OnGet() => (Form, Version) = (EvidenceForm.Of(Evidence, View), View.Snapshot.VersionOf(Evidence.Id));

    public Task<IActionResult> OnPostAsync() => SaveAsync(AssuranceChanges.EvidenceChanged, Form.Draft.Change(Assurance, Evidence, Today, file: null), "The evidence is changed.");
}

using Candour.Assurance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.CaseAudits.Auditors;

/// <summary>Where an auditor works, whether they moderate, until when.</summary>
public sealed class EditModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts), IAuditorForm
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public AuditorForm Form { get; set; } = new();

    public CaseAuditor Auditor => View.Snapshot.Find<CaseAuditor>(Id)!;

    public override string Back => "/audits/auditors";

    protected override FormFields Fields => FormFields.Of(Form, Auditor, AuditorForm.Of).Without(nameof(AuditorForm.Who));

    protected override IActionResult? Instead() => View.Snapshot.Find<CaseAuditor>(Id) is null ? NotFound() : base.Instead();

    public void OnGet() => (Form, Version) = (AuditorForm.Of(Auditor), View.Snapshot.VersionOf(Id));

    public Task<IActionResult> OnPostAsync() => SaveAsync(AssuranceChanges.AuditorChanged, Form.Draft.Change(Auditor), "The auditor is changed.");
}

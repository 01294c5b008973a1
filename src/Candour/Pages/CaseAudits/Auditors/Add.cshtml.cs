using Candour.Assurance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.CaseAudits.Auditors;

/// <summary>Somebody who can be given cases from now on.</summary>
public sealed class AddModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts), IAuditorForm
{
    [BindProperty]
    public AuditorForm Form { get; set; } = new();

    public override string Back => "/audits/auditors";

    protected override FormFields Fields => FormFields.Of(Form);

    public Task<IActionResult> OnPostAsync() => AddNumberedAsync(AssuranceChanges.AuditorAdded, () => Form.Draft.Add(AuditsView.Of(View), Desk.Now(View)), "The auditor is added.");
}

using Candour.Assurance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.CaseAudits;

/// <summary>A round put right.</summary>
public sealed class EditModel(Desk desk, Conflicts conflicts) : RoundChangePage(desk, conflicts), IRoundForm
{
    [BindProperty]
    public RoundForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form, Round, RoundForm.Of);

    public void OnGet() => (Form, Version) = (RoundForm.Of(Round), View.Snapshot.VersionOf(Round.Id));

    public Task<IActionResult> OnPostAsync() => SaveAsync(AssuranceChanges.RoundChanged, Form.Draft.Change(Audits, Round), "The round is changed.");
}

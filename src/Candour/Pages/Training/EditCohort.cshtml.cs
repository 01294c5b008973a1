using Candour.Improvement;
using Candour.Pages.Registers;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Training;

/// <summary>A cohort put right, or with who came.</summary>
public sealed class EditCohortModel(Desk desk, Conflicts conflicts) : RegisterChangePage<Course>(desk, conflicts), ICohortForm
{
    /// <summary>Its number.</summary>
    [FromRoute]
    public int Cohort { get; set; }

    [BindProperty]
    public CohortForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form, Found, CohortForm.Of);

    private Cohort? Found => View.Snapshot.About<Cohort>(One.Id).FirstOrDefault(one => one.Number == Cohort);

    public void OnGet() => (Form, Version) = (CohortForm.Of(Found!), View.Snapshot.VersionOf(Found!.Id));

    public Task<IActionResult> OnPostAsync()
    {
        Refuse(Form.Unread is not null, nameof(CohortForm.Attendances), Form.Unread ?? "");
        return SaveAsync(RegisterChanges.CohortChanged, Form.Draft.Change(Found!, Today), "The cohort is changed.");
    }

    protected override IActionResult? Instead() => base.Instead() ?? (Found is null ? NotFound() : null);
}

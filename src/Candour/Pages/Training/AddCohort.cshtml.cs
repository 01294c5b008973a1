using Candour.Improvement;
using Candour.Pages.Registers;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Training;

/// <summary>Some people are, or were, taught together.</summary>
public sealed class AddCohortModel(Desk desk, Conflicts conflicts) : RegisterChangePage<Course>(desk, conflicts), ICohortForm
{
    [BindProperty]
    public CohortForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet()
    {
    }

    public Task<IActionResult> OnPostAsync()
    {
        Refuse(Form.Unread is not null, nameof(CohortForm.Attendances), Form.Unread ?? "");
        return AddNumberedAsync(RegisterChanges.CohortAdded, () => Form.Draft.Add(View, One, Desk.Now(View), Today), "The cohort is added.");
    }
}

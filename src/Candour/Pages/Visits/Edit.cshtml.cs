using Candour.Assurance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Visits;

/// <summary>A visit put right, moved, or with what came of it.</summary>
public sealed class EditModel(Desk desk, Conflicts conflicts) : VisitChangePage(desk, conflicts), IVisitForm
{
    [BindProperty]
    public VisitForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form, Visit, VisitForm.Of);

    public void OnGet() => (Form, Version) = (VisitForm.Of(Visit), View.Snapshot.VersionOf(Visit.Id));

    public Task<IActionResult> OnPostAsync()
    {
        var before = Visit;
        return SaveAsync(
            AssuranceChanges.VisitChanged, Form.Draft.Change(Visits, before, Desk.Now(View), Today), _ => "The visit is changed.", follow: after => VisitEvents.Follow(before, after, View));
    }
}

using Candour.Pages.Shared;
using Candour.Performance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Workforce;

/// <summary>A new projection, from nothing or from another with something changed.</summary>
public sealed class AddModel(Desk desk, Conflicts conflicts) : WorkforceChangePage(desk, conflicts)
{
    public override string Back => "/workforce";

    protected override FormFields Fields => FormFields.Of(Form);

    /// <param name="from">The projection that is taken over, to be changed.</param>
    public void OnGet(Guid? from)
    {
        if (from is not { } id || View.Snapshot.Find<WorkforceScenario>(id) is not { } other) return;
        Form = WorkforceForm.Of(other);
        Form.Title = $"{other.Title}, changed";
    }

    public Task<IActionResult> OnPostAsync() => AddNumberedAsync(MeasureChanges.ScenarioAdded, () => Form.Draft.Add(View, Desk.Now(View)), "The projection is added.");
}

using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Performance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Workforce;

/// <summary>What a projection assumes, put right, or its end.</summary>
public sealed class EditModel(Desk desk, Conflicts conflicts) : WorkforceChangePage(desk, conflicts)
{
    [FromRoute]
    public Guid Id { get; set; }

    public WorkforceScenario Scenario => View.Snapshot.Find<WorkforceScenario>(Id)!;

    public override string Back => Removes ? "/workforce" : Links.Workforce(Scenario);

    protected override FormFields Fields => Removes ? FormFields.Deed("Removed", () => Scenario.Title) : FormFields.Of(Form, Scenario, WorkforceForm.Of);

    protected override IActionResult? Instead() => View.Snapshot.Find<WorkforceScenario>(Id) is null ? NotFound() : base.Instead();

    public void OnGet() => (Form, Version) = (WorkforceForm.Of(Scenario), View.Snapshot.VersionOf(Id));

    public Task<IActionResult> OnPostAsync() => SaveAsync(MeasureChanges.ScenarioChanged, Form.Draft.Edit(View, Scenario), "The projection is changed.");

    public Task<IActionResult> OnPostRemoveAsync() => SaveAsync(Change.Remove(MeasureChanges.ScenarioRemoved, Scenario, Version), null, $"“{Scenario.Title}” is removed.");
}

using Candour.Performance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Workforce;

/// <summary>A projection: what it assumes, what follows year by year, and what must be true for its target.</summary>
public sealed class DetailsModel(Desk desk) : ProgrammePage(desk)
{
    [FromRoute]
    public Guid Id { get; set; }

    public WorkforceScenario Scenario => View.Snapshot.Find<WorkforceScenario>(Id)!;

    public IReadOnlyList<WorkforceYear> Years => WorkforceProjection.Of(Scenario.Plan);

    protected override IActionResult? Instead() => View.Snapshot.Find<WorkforceScenario>(Id) is null ? NotFound() : null;
}

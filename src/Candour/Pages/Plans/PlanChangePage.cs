using Candour.Improvement;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Plans;

/// <summary>A page that changes one plan, named by its code in the address.</summary>
public abstract class PlanChangePage(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [FromRoute]
    public string Code { get; set; } = "";

    public Plan Plan => View.PlanBy(Code)!;

    public override string Back => Links.Plan(Plan);

    protected override IActionResult? Instead() => View.PlanBy(Code) is null ? NotFound() : base.Instead();
}

using Candour.Improvement;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Plans;

/// <summary>A page about one plan, named by its code in the address.</summary>
public abstract class PlanPage(Desk desk) : ProgrammePage(desk)
{
    [FromRoute]
    public string Code { get; set; } = "";

    public Plan Plan => View.PlanBy(Code)!;

    protected override IActionResult? Instead() => View.PlanBy(Code) is null ? NotFound() : null;
}

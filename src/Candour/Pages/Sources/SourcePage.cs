using Candour.Improvement;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Sources;

/// <summary>A page about one source, named by its code in the address.</summary>
public abstract class SourcePage(Desk desk) : ProgrammePage(desk)
{
    [FromRoute]
    public string Code { get; set; } = "";

    public Source Source => View.SourceBy(Code)!;

    protected override IActionResult? Instead() => View.SourceBy(Code) is null ? NotFound() : null;
}

using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Minutes;

/// <summary>The minutes as they are printed, whoever opens them.</summary>
public sealed class PrintModel(Desk desk) : ProgrammePage(desk)
{
    [FromRoute]
    public Guid Id { get; set; }

    public MinutesDocument Document { get; private set; } = null!;

    protected override IActionResult? Instead()
    {
        if (Governance.Meeting(Id) is not { } meeting) return NotFound();
        Document = new(Governance, meeting) { Page = this };
        return null;
    }
}

using Candour.Governance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.ForwardPlan;

/// <summary>A page that shows what one board means to deal with.</summary>
public abstract class ForwardPlanPage(Desk desk) : ProgrammePage(desk)
{
    [FromRoute]
    public string Code { get; set; } = "";

    public Board Board => Governance.BoardBy(Code)!;

    public ForwardPlanTable Plan => ForwardPlanTable.Of(Governance, Board, Today);

    internal TopicWords Words => new(Governance, Today);

    protected override IActionResult? Instead() => Governance.BoardBy(Code) is null ? NotFound() : null;
}

using Candour.Governance;
using Candour.Site;
using Candour.Writing;
using Candour.Writing.Boards;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.ForwardPlan;

/// <summary>The forward plan as one table, as a board has it among its papers.</summary>
public sealed class PrintModel(Desk desk) : WrittenPage(desk)
{
    [FromRoute]
    public string Code { get; set; } = "";

    private Board Board => Governance.BoardBy(Code)!;

    public override (string Address, string Name) From => (Links.ForwardPlan(Board), "Forward plan");

    protected override WrittenDocument? Write() => Governance.BoardBy(Code) is { } board ? ForwardPlanPaper.Of(Governance, board, Today) : null;

    protected override string FileName => $"forward-plan-{Board.Code}-{Today:yyyy-MM-dd}";
}

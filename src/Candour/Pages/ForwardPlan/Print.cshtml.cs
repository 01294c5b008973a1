using Candour.Governance;
using Candour.Site;
using Candour.Writing;
using Candour.Writing.Boards;

namespace Candour.Pages.ForwardPlan;

/// <summary>The forward plan as one table, as a board has it among its papers.</summary>
public sealed class PrintModel(Desk desk) : WrittenBoardPage(desk)
{
    public override (string Address, string Name) From => (Links.ForwardPlan(Board), "Forward plan");

    protected override string Kind => "forward-plan";

    protected override WrittenDocument Write(Board board) => ForwardPlanPaper.Of(Governance, board, Today);
}

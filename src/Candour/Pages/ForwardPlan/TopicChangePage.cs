using Candour.Governance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.ForwardPlan;

/// <summary>A page that changes one board's forward plan.</summary>
public abstract class ForwardPlanChangePage(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [FromRoute]
    public string Code { get; set; } = "";

    public Board Board => Governance.BoardBy(Code)!;

    public override string Back => Links.ForwardPlan(Board);

    protected override IActionResult? Instead() => Governance.BoardBy(Code) is null ? NotFound() : base.Instead();
}

/// <summary>A page that changes one topic of a board's forward plan.</summary>
public abstract class TopicChangePage(Desk desk, Conflicts conflicts) : ForwardPlanChangePage(desk, conflicts)
{
    [FromRoute]
    public Guid Id { get; set; }

    public Topic Topic => Governance.Topic(Id)!;

    protected override IActionResult? Instead() =>
        base.Instead() ?? (Governance.Topic(Id) is { IsKept: true } one && one.Board == Board.Id ? null : NotFound());
}

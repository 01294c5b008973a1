using Candour.Governance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Decisions;

/// <summary>A page that writes down what became of one decision, named by its number in the address.</summary>
public abstract class DecisionPage(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [FromRoute]
    public string Number { get; set; } = "";

    public Decision Decision => Governance.DecisionBy(Number)!;

    public Meeting Meeting => Governance.Meeting(Decision.Meeting)!;

    public Board Board => Governance.Board(Meeting.Board)!;

    public override string Back => Links.Decision(Decision);

    protected override IActionResult? Instead() => Governance.DecisionBy(Number) is null ? NotFound() : base.Instead();

    protected void ReadVersion() => Version = View.Snapshot.VersionOf(Decision.Id);
}

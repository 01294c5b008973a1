using Candour.Governance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.BoardActions;

/// <summary>A page that says what became of one action of a board, named by its number in the address.</summary>
public abstract class BoardActionPage(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [FromRoute]
    public string Code { get; set; } = "";

    [FromRoute]
    public string Number { get; set; } = "";

    public BoardAction Action => Governance.ActionBy(Number)!;

    public Board Board => Governance.Board(Action.Board)!;

    /// <summary>As pages about it call it.</summary>
    public string Name => Action.Number is { } number ? $"Action {number}" : "The action";

    public override string Back => Links.BoardAction(Action, Governance);

    protected override IActionResult? Instead() => Governance.ActionBy(Number) is null ? NotFound() : base.Instead();

    public void OnGet()
    {
        Version = View.Snapshot.VersionOf(Action.Id);
        Fill();
    }

    /// <summary>Puts into the form what the action says now.</summary>
    protected virtual void Fill()
    {
    }
}

using Candour.Governance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Boards;

/// <summary>A page about one board, named by its code in the address.</summary>
public abstract class BoardPage(Desk desk) : ProgrammePage(desk)
{
    [FromRoute]
    public string Code { get; set; } = "";

    public Board Board { get; private set; } = null!;

    protected override IActionResult? Instead()
    {
        if (Governance.BoardBy(Code) is not { } found) return NotFound();
        Board = found;
        return null;
    }
}

/// <summary>A page that changes a board, or something of it.</summary>
public abstract class BoardChangePage(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [FromRoute]
    public string Code { get; set; } = "";

    public Board Board { get; private set; } = null!;

    public override string Back => Links.Board(Board);

    protected override IActionResult? Instead()
    {
        if (Governance.BoardBy(Code) is not { } found) return NotFound();
        Board = found;
        return base.Instead();
    }
}

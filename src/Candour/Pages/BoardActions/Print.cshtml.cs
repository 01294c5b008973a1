using Candour.Governance;
using Candour.Site;
using Candour.Writing;
using Candour.Writing.Boards;

namespace Candour.Pages.BoardActions;

/// <summary>The action log as a document, all of it whatever the list before it shows.</summary>
public sealed class PrintModel(Desk desk) : WrittenBoardPage(desk)
{
    public override (string Address, string Name) From => (Links.BoardActions(Board), "Actions");

    protected override string Kind => "actions";

    protected override WrittenDocument Write(Board board) => ActionLogPaper.Of(Governance, board, Today);
}

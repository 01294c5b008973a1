using Candour.Governance;
using Candour.Site;
using Candour.Writing;
using Candour.Writing.Boards;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.BoardActions;

/// <summary>The action log as a document, all of it whatever the list before it shows.</summary>
public sealed class PrintModel(Desk desk) : WrittenPage(desk)
{
    [FromRoute]
    public string Code { get; set; } = "";

    private Board Board => Governance.BoardBy(Code)!;

    public override (string Address, string Name) From => (Links.BoardActions(Board), "Actions");

    protected override WrittenDocument? Write() => Governance.BoardBy(Code) is { } board ? ActionLogPaper.Of(Governance, board, Today) : null;

    protected override string FileName => $"actions-{Board.Code}-{Today:yyyy-MM-dd}";
}

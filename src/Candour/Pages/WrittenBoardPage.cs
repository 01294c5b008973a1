using Candour.Governance;
using Candour.Site;
using Candour.Writing;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages;

/// <summary>What a board has, all of it, as a document of the day.</summary>
public abstract class WrittenBoardPage(Desk desk) : WrittenPage(desk)
{
    [FromRoute]
    public string Code { get; set; } = "";

    protected Board Board => Governance.BoardBy(Code)!;

    /// <summary>What the document is in the file's name.</summary>
    protected abstract string Kind { get; }

    protected abstract WrittenDocument Write(Board board);

    protected sealed override WrittenDocument? Write() => Governance.BoardBy(Code) is { } board ? Write(board) : null;

    protected sealed override string FileName => $"{Kind}-{Board.Code}-{Today:yyyy-MM-dd}";
}

using Candour.GovUk;
using Candour.Pages.Boards;
using Candour.Site;

namespace Candour.Pages.BoardActions;

/// <summary>The actions of the register, on all its pages, as a file.</summary>
public sealed class CsvModel(Desk desk) : BoardPage(desk)
{
    public CsvResult OnGet()
    {
        var columns = BoardActionRows.Columns(this, Board);
        var rows = BoardActionRows.Of(Governance, Board, Today, ListQuery.Of(Request, columns, BoardActionRows.UsualOrder));
        return CsvResult.Of($"actions-{Board.Code}-{Today:yyyy-MM-dd}.csv", columns, rows);
    }
}

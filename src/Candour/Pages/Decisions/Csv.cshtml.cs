using Candour.GovUk;
using Candour.Pages.Boards;
using Candour.Site;

namespace Candour.Pages.Decisions;

/// <summary>The decisions of the register, on all its pages, as a file.</summary>
public sealed class CsvModel(Desk desk) : BoardPage(desk)
{
    public CsvResult OnGet()
    {
        var columns = DecisionRows.Columns(this);
        var rows = DecisionRows.Of(Governance, Board, Today, ListQuery.Of(Request, columns, DecisionRows.UsualOrder));
        return CsvResult.Of($"decisions-{Board.Code}-{Today:yyyy-MM-dd}.csv", columns, rows);
    }
}

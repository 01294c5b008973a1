using Candour.GovUk;
using Candour.Site;

namespace Candour.Pages.Visits;

/// <summary>The visits of the list, on all its pages, as a file.</summary>
public sealed class CsvModel(Desk desk) : ProgrammePage(desk)
{
    public CsvResult OnGet()
    {
        var columns = VisitRows.Columns(this);
        return CsvResult.Of($"visits-{Today:yyyy-MM-dd}.csv", columns, VisitRows.Of(View, Today, ListQuery.Of(Request, columns, VisitRows.UsualOrder)));
    }
}

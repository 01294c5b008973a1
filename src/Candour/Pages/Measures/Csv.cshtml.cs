using Candour.GovUk;
using Candour.Site;

namespace Candour.Pages.Measures;

/// <summary>The measures of the list, on all its pages, as a file.</summary>
public sealed class CsvModel(Desk desk) : ProgrammePage(desk)
{
    public CsvResult OnGet()
    {
        var columns = MeasureRows.Columns(this);
        return CsvResult.Of($"measures-{Today:yyyy-MM-dd}.csv", [.. columns.Where(one => one.Key != "chart")], MeasureRows.Of(View, Today, ListQuery.Of(Request, columns, MeasureRows.UsualOrder)));
    }
}

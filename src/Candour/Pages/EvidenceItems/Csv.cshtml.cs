using Candour.GovUk;
using Candour.Site;

namespace Candour.Pages.EvidenceItems;

/// <summary>The evidence of the list, on all its pages, as a file.</summary>
public sealed class CsvModel(Desk desk) : ProgrammePage(desk)
{
    public CsvResult OnGet()
    {
        var columns = EvidenceRows.Columns(this);
        return CsvResult.Of($"evidence-{Today:yyyy-MM-dd}.csv", columns, EvidenceRows.Of(View, Today, ListQuery.Of(Request, columns, EvidenceRows.UsualOrder)));
    }
}

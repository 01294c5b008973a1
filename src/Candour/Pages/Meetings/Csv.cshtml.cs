using Candour.GovUk;
using Candour.Site;

namespace Candour.Pages.Meetings;

/// <summary>The meetings of the list, on all its pages, as a file.</summary>
public sealed class CsvModel(Desk desk) : ProgrammePage(desk)
{
    public CsvResult OnGet()
    {
        var columns = MeetingRows.Columns(this);
        var rows = MeetingRows.Of(Governance, Today, ListQuery.Of(Request, columns, MeetingRows.UsualOrder));
        return CsvResult.Of($"meetings-{Today:yyyy-MM-dd}.csv", columns, rows);
    }
}

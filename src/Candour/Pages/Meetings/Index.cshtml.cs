using Candour.Governance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Meetings;

/// <summary>The meetings of all boards that are ahead, or that have been.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    internal ListView<MeetingRow> List { get; private set; } = null!;

    public string Sentence { get; private set; } = "";

    public void OnGet()
    {
        var columns = MeetingRows.Columns(this);
        var query = ListQuery.Of(Request, columns, MeetingRows.UsualOrder);
        var rows = MeetingRows.Of(Governance, Today, query);
        query = query.On(rows.Count);
        List = new()
        {
            Query = query, Columns = columns, Rows = [.. rows.Skip(query.Skip).Take(query.PageSize)], Total = rows.Count, Noun = "meetings",
            Filters = MeetingRows.Filters(Governance), CsvPath = "/meetings.csv", Classes = "list--above", WhenEmpty = "No meeting fits these filters.",
        };
        var late = rows.Count(one => one.Meeting.State is MeetingState.Planned && one.Meeting.Day >= Today && one.DispatchBy < Today);
        Sentence = late == 0 ? "Every agenda that is due has gone out." : $"{InWords.Count(late, "agenda")} should have gone out already.";
    }
}

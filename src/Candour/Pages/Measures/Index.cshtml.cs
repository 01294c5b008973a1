using Candour.GovUk;
using Candour.Performance;
using Candour.Site;

namespace Candour.Pages.Measures;

/// <summary>Every measure, what needs a word first: a special cause for concern, a target missed, a figure overdue.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    public ListView<MeasureSeries> List { get; private set; } = null!;

    public string Sentence { get; private set; } = "";

    public void OnGet()
    {
        var (columns, measures) = (MeasureRows.Columns(this), MeasureView.Of(View));
        var query = ListQuery.Of(Request, columns, MeasureRows.UsualOrder);
        var rows = MeasureRows.Of(View, Today, query);
        query = query.On(rows.Count);
        List = new()
        {
            Query = query, Columns = columns, Rows = [.. rows.Skip(query.Skip).Take(query.PageSize)], Total = rows.Count, Noun = "measures",
            Filters = MeasureRows.Filters(View, measures), CsvPath = "/measures.csv", Classes = "list--above",
            WhenEmpty = measures.Measures.Count == 0 ? "No measure has been added yet." : "No measure fits these filters.",
        };
        Sentence = MeasureCounts.Sentence(measures.InOrder(Today), Today);
    }
}

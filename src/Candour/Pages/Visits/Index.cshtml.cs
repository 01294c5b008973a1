using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;
using Candour.Time;

namespace Candour.Pages.Visits;

/// <summary>Everybody who comes to look, the latest first, and whom the clocks expect.</summary>
public sealed class IndexModel(Desk desk, ClockRules rules) : ProgrammePage(desk)
{
    public ListView<Visit> List { get; private set; } = null!;

    public IReadOnlyList<ExpectedVisit> Expected { get; private set; } = [];

    public string Sentence { get; private set; } = "";

    public void OnGet()
    {
        var (columns, view) = (VisitRows.Columns(this), VisitView.Of(View));
        var query = ListQuery.Of(Request, columns, VisitRows.UsualOrder);
        var rows = VisitRows.Of(View, Today, query);
        query = query.On(rows.Count);
        List = new()
        {
            Query = query, Columns = columns, Rows = [.. rows.Skip(query.Skip).Take(query.PageSize)], Total = rows.Count, Noun = "visits",
            Filters = VisitRows.Filters, CsvPath = "/visits.csv", Classes = "list--above",
            WhenEmpty = view.Visits.Count == 0 ? "No visit is recorded yet." : "No visit fits these filters.",
        };
        Expected = VisitClocks.Expected(view, ProgrammeClocks.Of(View, Today, rules), Today);
        Sentence = view.Next(Today) is { } next ? $"Next: {next.Title}. {VisitTags.Standing(next, view, Today)}" : "No visit is arranged.";
    }
}

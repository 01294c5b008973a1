using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Recommendations;

/// <summary>Which actions answer which recommendation, and which recommendation none does.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    public Coverage Coverage { get; private set; } = null!;

    public ListView<RecommendationCoverage> List { get; private set; } = null!;

    public IEnumerable<SourceCoverage> Sources => Coverage.Sources.Where(one => one.Recommendations.Count > 0);

    public IReadOnlyList<Recommendation> Gaps => [.. Coverage.All.Where(one => one is { IsGap: true, Repeats: null }).Select(one => one.Recommendation)];

    /// <summary>The answer to "does the plan answer everything?"</summary>
    public string Answer => (Coverage.Count, Coverage.Gaps) switch
    {
        (0, _) => "No recommendation is recorded yet.",
        (var all, 0) => $"An action answers each of the {InWords.Count(all, "recommendation")}.",
        (var all, var gaps) => $"No action answers {gaps} of {InWords.Count(all, "recommendation")}.",
    };

    public void OnGet()
    {
        Coverage = Coverage.Of(View, Today);
        var columns = RecommendationColumns.For(this);
        var query = ListQuery.Of(Request, columns, RecommendationColumns.UsualOrder);
        var rows = RecommendationFilters.Rows(Coverage, View, query);
        query = query.On(rows.Count);
        List = new()
        {
            Query = query, Columns = columns, Rows = [.. rows.Skip(query.Skip).Take(query.PageSize)], Total = rows.Count,
            Noun = "recommendations", Classes = "list--above", Filters = RecommendationFilters.For(View), CsvPath = "/recommendations.csv",
            WhenEmpty = View.Recommendations.Count == 0 ? "Read an inspection report in, or add a source." : "No recommendation fits these filters.",
        };
    }
}

using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Recommendations;

/// <summary>The recommendations of the list, on all its pages, with what answers each.</summary>
public sealed class CsvModel(Desk desk) : ProgrammePage(desk)
{
    public CsvResult OnGet()
    {
        var columns = RecommendationColumns.For(this);
        var query = ListQuery.Of(Request, columns, RecommendationColumns.UsualOrder);
        var rows = RecommendationFilters.Rows(Coverage.Of(View, Today), View, query);
        return new($"recommendations-{Today:yyyy-MM-dd}.csv", [.. columns.Select(one => one.Key)],
            rows.Select(row => (IReadOnlyList<string>)[.. columns.Select(one => one.Value(row) ?? "")]));
    }
}

using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Pages.Recommendations;

/// <summary>What the recommendations can be narrowed by.</summary>
internal static class RecommendationFilters
{
    private const string Gap = "nothing";
    private const string Yes = "yes";

    public static IReadOnlyList<Filter> For(ProgrammeView view) =>
    [
        Filter.Search("words", "Words"),
        Filter.One("answered", "Answered by", [new(Gap, "No action"), new("actions", "An action")]),
        Filter.One("source", "Source", [.. view.Sources.Where(one => view.RecommendationsOf(one).Any()).Select(one => new FilterOption(one.Code, $"{one.Title} ({one.Code})"))]),
        Filter.One("group", "Group", [.. view.Recommendations.Select(one => InWords.Group(one.Group)).Distinct().Order().Select(one => new FilterOption(one, one))]),
        Filter.One("priority", "Priority", [new(Yes, "Priority only")]),
    ];

    /// <summary>The rows that a query asks for, in its order, on all pages.</summary>
    public static IReadOnlyList<RecommendationCoverage> Rows(Coverage coverage, ProgrammeView view, ListQuery query)
    {
        var words = query.One("words")?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var rows = coverage.All.Where(row =>
            (query.One("answered") is not { } answered || row.IsGap == (answered == Gap))
            && (query.One("source") is not { } source || Same(view.SourceOf(row.Recommendation)?.Code, source))
            && (query.One("group") is not { } group || Same(InWords.Group(row.Recommendation.Group), group))
            && (query.One("priority") != Yes || row.Recommendation.IsPriority)
            && Array.TrueForAll(words, word => $"{row.Recommendation.Reference} {row.Recommendation.Text} {row.Recommendation.Owner}".Contains(word, StringComparison.OrdinalIgnoreCase)));
        return [.. RecommendationColumns.Sort(rows, query)];
    }

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}

using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Pages.Challenges;
using Candour.Site;

namespace Candour.Pages.Recommendations;

/// <summary>The matrix of recommendations and the actions that answer them, said once for the page and its file.</summary>
internal static class RecommendationColumns
{
    public const string UsualOrder = "number";

    public static IReadOnlyList<Column<RecommendationCoverage>> For(ProgrammePage page) =>
    [
        new("number", "Number", row => row.Recommendation.Reference) { IsRowHeader = true, Cell = (html, row) => WriteName(html, row, page) },
        new("text", "What the source asks for", row => row.Recommendation.Text) { Cell = (html, row) => WriteText(html, row, page) },
        new("actions", "Actions that answer it", row => string.Join("; ", Counted(row).Select(one => one.Row.Reference))) { Cell = (html, row) => WriteAnswers(html, row, page) },
        new("evidence", "Evidence supports", row => AssuranceNames.Of(Assessed(row, page).Opinion)) { IsSortable = false, Cell = (html, row) => html.Write($"{OpinionTags.Of(Assessed(row, page).Opinion, page.View)}") },
        File("source", "Source", row => page.View.SourceOf(row.Recommendation)?.Title),
        File("group", "Group", row => InWords.Group(row.Recommendation.Group)),
        File("priority", "Priority", row => row.Recommendation.IsPriority ? "Yes" : "No"),
        File("owner", "Asked of", row => row.Recommendation.Owner),
        File("repeats", "Says again", row => row.Repeats?.Reference),
        File("claims", "Claims", row => string.Join("; ", Counted(row).Select(one => $"{one.Row.Reference}: {one.Row.Claim.Name}"))),
        File("challenges", "Open challenges", row => string.Join("; ", ChallengeView.Of(page.View).OpenOn(row.Recommendation.Id).Select(one => one.Title))),
        File("gap", "No action answers it", row => row.IsGap ? "Yes" : "No"),
    ];

    public static IEnumerable<RecommendationCoverage> Sort(IEnumerable<RecommendationCoverage> rows, ListQuery query)
    {
        var ordered = query.Sort switch
        {
            "text" => rows.OrderBy(row => row.Recommendation.Text, StringComparer.OrdinalIgnoreCase),
            "actions" => rows.OrderBy(row => Counted(row).Count()),
            _ => rows,
        };
        return query.Descending ? ordered.Reverse() : ordered;
    }

    private static IEnumerable<Answer> Counted(RecommendationCoverage row) => row.Answers.Where(one => one.Counts);

    private static RecommendationAssessment Assessed(RecommendationCoverage row, ProgrammePage page) => AssuranceView.Of(page.View).Of(row.Recommendation, page.Today);

    private static Column<RecommendationCoverage> File(string key, string title, Func<RecommendationCoverage, string?> value) =>
        new(key, title, value) { CsvOnly = true, IsSortable = false };

    private static void WriteName(HtmlWriter html, RecommendationCoverage row, ProgrammePage page) =>
        html.Write($"""<a class="govuk-link nowrap" href="{page.Keep(Links.Recommendation(row.Recommendation))}">{row.Recommendation.Reference}</a> {ChallengeTag.Open(ChallengeView.Of(page.View).OpenCount(row.Recommendation.Id))}""");

    private static void WriteText(HtmlWriter html, RecommendationCoverage row, ProgrammePage page)
    {
        html.Write($"{row.Recommendation.Text}");
        if (row.Recommendation.IsPriority) html.Write($""" <strong class="nowrap">Priority</strong>""");
        if (row.Repeats is { } earlier)
            html.Write($"""<br><span class="small">Says again <a class="govuk-link" href="{page.Keep(Links.Recommendation(earlier))}">{earlier.Reference}</a></span>""");
    }

    private static void WriteAnswers(HtmlWriter html, RecommendationCoverage row, ProgrammePage page)
    {
        if (row.IsGap) html.Write($"""<strong class="no-answer">No action answers this</strong>""");
        if (row.Answers.Count == 0) return;
        html.Write($"""<ul class="answers">""");
        foreach (var one in row.Answers)
        {
            html.Write($"""<li><a class="govuk-link nowrap" href="{page.Keep(Links.Action(one.Row.Action))}">{one.Row.Reference}</a> """);
            if (one.Counts) html.Write($"""{Claims.Tag(one.Row.Claim)} <span class="small">evidence: {OpinionTags.Of(AssuranceView.Of(page.View).Of(one.Row.Action, page.Today).Opinion, page.View)}</span> {ChallengeTag.Open(ChallengeView.Of(page.View).OpenCount(one.Row.Id))}""");
            else html.Write($"""<span class="small">does not count: {(one.Row.State == ActionState.Transferred ? "handed on" : "its plan has ended")}</span>""");
            html.Write($"</li>");
        }
        html.Write($"</ul>");
    }
}

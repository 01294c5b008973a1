using Candour.Governance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Performance;
using Candour.Site;

namespace Candour.Pages.Measures;

/// <summary>The list of measures: its columns and filters, for the page and for its file.</summary>
internal static class MeasureRows
{
    public const string UsualOrder = "order";

    public static IReadOnlyList<Column<MeasureSeries>> Columns(ProgrammePage page) =>
    [
        new("measure", "Measure", one => one.Measure.Title)
        {
            IsRowHeader = true,
            Cell = (html, one) => html.Write($"""<a class="govuk-link" href="{page.Keep(Links.Measure(one.Measure))}">{one.Measure.Title}</a>"""),
        },
        new("code", "Code", one => one.Measure.Code) { CsvOnly = true },
        new("value", "Latest", one => one.Latest?.Value?.Plain()) { IsSortable = false, Cell = (html, one) => html.Write($"{MeasureCells.Value(one)}") },
        new("unit", "Unit", one => MeasureNames.Of(one.Measure.Unit)) { CsvOnly = true },
        new("from", "From", one => one.Latest?.Observation!.From.Iso()) { CsvOnly = true },
        new("to", "To", one => one.Latest?.Observation!.To.Iso()) { CsvOnly = true },
        new("numerator", "Numerator", one => one.Latest?.Observation!.Numerator?.Plain()) { CsvOnly = true },
        new("denominator", "Denominator", one => one.Latest?.Observation!.Denominator?.Plain()) { CsvOnly = true },
        new("target", "Target", one => one.Latest?.Target?.Plain()) { IsSortable = false, Cell = (html, one) => html.Write($"{MeasureCells.Target(one)}") },
        new("chart", "Course", _ => null) { IsSortable = false, Cell = (html, one) => html.Write($"{MeasureCharts.Small(one, page.Today)}") },
        new("order", "What it says", one => MeasureWords.Sentence(one, page.Today)) { Cell = (html, one) => html.Write($"{MeasureCells.Says(one, page.Today)}") },
        new("owner", "Answers for it", one => one.Measure.Owner is { } post ? Describe.Name(post, page.View) : null) { CsvOnly = true },
    ];

    public static IReadOnlyList<Filter> Filters(ProgrammeView view, MeasureView measures) =>
    [
        Filter.Search("words", "Words"),
        Filter.One("needs", "How it stands", [.. Enum.GetValues<MeasureRank>().Select(one => new FilterOption($"{one}", MeasureNames.Of(one)))]),
        Filter.One("board", "Looked at by", [.. GovernanceView.Of(view).Boards.Where(board => measures.Measures.Any(one => one.Boards.Contains(board.Id))).Select(one => new FilterOption(one.Code, one.Title))]),
        Filter.One("owner", "Answers for it", [.. view.Posts.Where(post => measures.Measures.Any(one => one.Owner == post.Id)).Select(one => new FilterOption($"{one.Id}", one.Title))]),
        Filter.One("recommendation", "Recommendation", [.. view.Recommendations.Where(known => measures.Measures.Any(one => one.Recommendations.Contains(known.Id))).Select(one => new FilterOption(one.Reference, $"{one.Reference}: {InWords.Short(one.Text, 50)}"))]),
        Filter.One("kept", "Kept", [new("ended", "No longer kept")]) with { Unset = "Kept today" },
    ];

    public static IReadOnlyList<MeasureSeries> Of(ProgrammeView view, DateOnly today, ListQuery query)
    {
        var measures = MeasureView.Of(view);
        var all = query.One("kept") == "ended" ? measures.Measures.Where(one => !one.IsKeptOn(today)).Select(one => measures.Series(one)) : measures.InOrder(today);
        var board = query.One("board") is { } code ? GovernanceView.Of(view).BoardBy(code)?.Id : null;
        var recommendation = query.One("recommendation") is { } reference ? view.RecommendationBy(reference)?.Id : null;
        var rows = all.Where(one => (query.One("needs") is not { } needs || $"{MeasureView.RankOf(one, today)}" == needs)
            && (board is null || one.Measure.Boards.Contains(board.Value))
            && (recommendation is null || one.Measure.Recommendations.Contains(recommendation.Value))
            && (query.One("owner") is not { } owner || $"{one.Measure.Owner}" == owner)
            && (query.One("words") is not { } words || Says(one.Measure, words)));
        if (query.Sort == "measure") rows = rows.OrderBy(one => one.Measure.Title, StringComparer.OrdinalIgnoreCase);
        return query.Descending ? [.. rows.Reverse()] : [.. rows];
    }

    private static bool Says(Measure one, string words)
    {
        var said = $"{one.Code}\n{one.Title}\n{one.Question}\n{one.Definition}";
        return words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => said.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}

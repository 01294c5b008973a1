using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.EvidenceItems;

/// <summary>The list of evidence: its columns and filters, for the page and for its file.</summary>
internal static class EvidenceRows
{
    public const string UsualOrder = "-observed";

    public static IReadOnlyList<Column<Evidence>> Columns(ProgrammePage page)
    {
        var view = AssuranceView.Of(page.View);
        return
        [
            new(EvidenceColumns.Number, "Number", one => one.Number) { CsvOnly = true },
            new(EvidenceColumns.Title, "Evidence", one => one.Title)
            {
                IsRowHeader = true,
                Cell = (html, one) => html.Write($"""<a class="govuk-link" href="{page.Keep(Links.Evidence(one))}">{one.Title}</a><span class="small below">{one.Number}, {one.Collector}</span>"""),
            },
            new(EvidenceColumns.Summary, "Summary", one => one.Summary) { CsvOnly = true },
            new(EvidenceColumns.Shows, "Shows", one => one.Shows.ToString()),
            new(EvidenceColumns.Line, "Seen by", one => AssuranceNames.Short(one.Line)),
            new(EvidenceColumns.Method, "Method", one => AssuranceNames.Of(one.Method)) { CsvOnly = true },
            new(EvidenceColumns.Collector, "Who looked", one => one.Collector) { CsvOnly = true },
            new(EvidenceColumns.Independence, "Independence", one => one.Independence.ToString()) { CsvOnly = true },
            new(EvidenceColumns.For, "For", one => Names(one, page.View, contradicts: false)) { IsSortable = false, Cell = (html, one) => Write(html, one, page, contradicts: false) },
            new(EvidenceColumns.Against, "Against", one => Names(one, page.View, contradicts: true)) { IsSortable = false, Cell = (html, one) => Write(html, one, page, contradicts: true) },
            new(EvidenceColumns.From, "Observed from", one => one.ObservedFrom.Iso()) { CsvOnly = true },
            new(EvidenceColumns.Observed, "Observed to", one => one.ObservedTo.Iso()) { Cell = (html, one) => html.Write($"{InWords.ShortDay(one.ObservedTo)}") },
            new(EvidenceColumns.Until, "Counts until", one => one.LastDay.Iso()) { Cell = (html, one) => html.Write($"""{EvidenceStanding.Tag(one, view, page.Today)}<span class="small below">{InWords.ShortDay(one.LastDay)}</span>""") },
            new(EvidenceColumns.Since, "Had since", one => one.CollectedOn.Iso()) { CsvOnly = true },
            new(EvidenceColumns.Instead, "In the place of", one => one.Supersedes is { } earlier ? page.View.Snapshot.Find<Evidence>(earlier)?.Number : null) { CsvOnly = true },
            new(EvidenceColumns.Classification, "Who may see it", one => one.Classification.ToString()) { CsvOnly = true },
            new(EvidenceColumns.Link, "Where it is", one => one.Link) { CsvOnly = true },
            new(EvidenceColumns.File, "File", one => one.File?.Name) { CsvOnly = true },
            new(EvidenceColumns.Sha256, "SHA-256 of the file", one => one.File?.Sha256) { CsvOnly = true },
        ];
    }

    public static IReadOnlyList<Filter> Filters(ProgrammeView view) =>
    [
        Filter.Search("words", "Words"),
        Filter.One("state", "Counts", [.. Enum.GetValues<EvidenceState>().Where(one => one is not EvidenceState.NotYet).Select(one => new FilterOption($"{one}", one.ToString()))]),
        Filter.One("line", "Seen by", [.. Enum.GetValues<EvidenceLine>().Select(one => new FilterOption($"{one}", AssuranceNames.Short(one)))]),
        Filter.One("shows", "Shows", [.. Enum.GetValues<Shows>().Select(one => new FilterOption($"{one}", one.ToString()))]),
        Filter.One("method", "Method", [.. Enum.GetValues<EvidenceMethod>().Select(one => new FilterOption($"{one}", AssuranceNames.Of(one)))]),
        Filter.One("bearing", "Speaks", [new("for", "For"), new("against", "Against")]),
    ];

    public static IReadOnlyList<Evidence> Of(ProgrammeView programme, DateOnly today, ListQuery query)
    {
        var view = AssuranceView.Of(programme);
        var rows = view.Evidence.Where(one => (query.One("state") is not { } state || $"{one.StateOn(today, view)}" == state)
            && (query.One("line") is not { } line || $"{one.Line}" == line)
            && (query.One("shows") is not { } shows || $"{one.Shows}" == shows)
            && (query.One("method") is not { } method || $"{one.Method}" == method)
            && (query.One("bearing") is not { } bearing || one.Bearings.Any(on => on.Contradicts == (bearing == "against")))
            && (query.One("words") is not { } words || Says(one, programme, words)));
        rows = query.Sort switch
        {
            "title" => rows.OrderBy(one => one.Title, StringComparer.OrdinalIgnoreCase),
            "shows" => rows.OrderBy(one => one.Shows),
            "line" => rows.OrderBy(one => one.Line),
            "until" => rows.OrderBy(one => one.LastDay),
            _ => rows.OrderBy(one => one.ObservedTo),
        };
        return query.Descending ? [.. rows.Reverse()] : [.. rows];
    }

    private static bool Says(Evidence one, ProgrammeView view, string words)
    {
        var said = $"{one.Number}\n{one.Title}\n{one.Summary}\n{one.Collector}\n{Names(one, view, contradicts: false)}\n{Names(one, view, contradicts: true)}";
        return words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => said.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static void Write(HtmlWriter html, Evidence one, ProgrammePage page, bool contradicts)
    {
        foreach (var bearing in one.Bearings.Where(bearing => bearing.Contradicts == contradicts))
            html.Write($"""<a class="govuk-link nowrap below" href="{page.Keep(RecordLinks.To(bearing.On, page.View) ?? "/evidence")}">{Describe.Name(bearing.On, page.View)}</a>""");
    }

    private static string? Names(Evidence one, ProgrammeView view, bool contradicts) =>
        Mentioned.Write(one.Bearings.Where(bearing => bearing.Contradicts == contradicts).Select(bearing => bearing.On), view);
}

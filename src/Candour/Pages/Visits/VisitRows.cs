using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Visits;

/// <summary>The list of visits: its columns and filters, for the page and for its file.</summary>
internal static class VisitRows
{
    public const string UsualOrder = "-from";

    public static IReadOnlyList<Column<Visit>> Columns(ProgrammePage page)
    {
        var (view, today) = (VisitView.Of(page.View), page.Today);
        return
        [
            new("number", "Number", one => one.Number) { CsvOnly = true },
            new("title", "Visit", one => one.Title)
            {
                IsRowHeader = true,
                Cell = (html, one) => html.Write($"""<a class="govuk-link" href="{page.Keep(Links.Visit(one))}">{one.Title}</a><span class="small below">{one.Number}, {one.Visitor}</span>"""),
            },
            new("kind", "Kind", one => VisitNames.Of(one.Kind)),
            new("from", "First day", one => one.From?.Iso()) { Cell = (html, one) => html.Write($"""<span class="nowrap">{(one.From is { } day ? InWords.ShortDay(day) : "Not fixed")}</span>""") },
            new("to", "Last day", one => one.LastDay?.Iso()) { CsvOnly = true },
            new("state", "How it stands", one => VisitNames.Of(one.StateOn(today))) { IsSortable = false, Cell = (html, one) => html.Write($"{VisitTags.Of(one.StateOn(today))}") },
            new("prepared", "Prepared", one => Share(view.PreparationsOf(one), ready => ready.DoneOn is not null)) { IsSortable = false },
            new("findings", "Findings", one => $"{view.FindingsOf(one).Count()}") { IsNumeric = true, IsSortable = false },
            new("focus", "Focus", one => string.Join("; ", one.Focus)) { CsvOnly = true },
            new("outcome", "What came of it", one => one.Outcome) { CsvOnly = true },
        ];
    }

    public static IReadOnlyList<Filter> Filters { get; } =
    [
        Filter.One("kind", "Kind", [.. Enum.GetValues<VisitKind>().Select(one => new FilterOption($"{one}", VisitNames.Of(one)))]),
        Filter.One("state", "How it stands", [.. Enum.GetValues<VisitState>().Select(one => new FilterOption($"{one}", VisitNames.Of(one)))]),
    ];

    public static IReadOnlyList<Visit> Of(ProgrammeView programme, DateOnly today, ListQuery query)
    {
        var rows = VisitView.Of(programme).Visits.Where(one => (query.One("kind") is not { } kind || $"{one.Kind}" == kind)
            && (query.One("state") is not { } state || $"{one.StateOn(today)}" == state));
        rows = query.Sort switch
        {
            "title" => rows.OrderBy(one => one.Title, StringComparer.OrdinalIgnoreCase),
            "kind" => rows.OrderBy(one => VisitNames.Of(one.Kind), StringComparer.Ordinal),
            _ => rows,
        };
        return query.Descending ? [.. rows.Reverse()] : [.. rows];
    }

    /// <summary>Null where nothing is listed.</summary>
    private static string? Share<T>(IReadOnlyList<T> all, Func<T, bool> counts) => all.Count == 0 ? null : $"{all.Count(counts)} of {all.Count}";
}

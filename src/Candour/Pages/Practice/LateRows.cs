using System.Globalization;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Practice;
using Candour.Site;

namespace Candour.Pages.Practice;

/// <summary>A child who is late for something, or will be.</summary>
/// <param name="IsNew">Not late for it in the load before; null where that is not known.</param>
internal sealed record LateRow(WatchItem Item, bool? IsNew, Acknowledgement? Acknowledged);

/// <summary>Who is late: the columns and filters, for the page and for the file.</summary>
internal static class LateRows
{
    public const string UsualOrder = "due";

    public static IReadOnlyList<Column<LateRow>> Columns(ProgrammePage page, PracticeLoad load) =>
    [
        new("child", "Child", one => one.Item.Child)
        {
            IsRowHeader = true,
            Cell = (html, one) => WriteChild(html, one.Item, page, load),
        },
        new("rule", "What", one => WatchRule.TitleOf(one.Item.Rule)),
        new("due", "Due", one => one.Item.Due.Iso()) { Cell = (html, one) => html.Write($"""<span class="nowrap">{InWords.Day(one.Item.Due)}</span>""") },
        new("days", "Days late", one => one.Item.DaysLate.ToString(CultureInfo.InvariantCulture)) { CsvOnly = true },
        new("when", "How late", one => When(one.Item.DaysLate))
        {
            IsSortable = false,
            Cell = (html, one) => html.Write($"""<span class="{(one.Item.DaysLate > 0 ? "late" : null)}">{When(one.Item.DaysLate)}</span>{(one.IsNew is true ? " (new)" : "")}"""),
        },
        new("new", "New since the load before", one => one.IsNew switch { true => "Yes", false => "No", _ => "" }) { CsvOnly = true },
        new("team", "Team", one => one.Item.Team),
        new("worker", "Worker", one => one.Item.Worker),
        new("acknowledged", "Acknowledged", one => one.Acknowledged is { } known ? $"{known.On.Iso()}, {known.By}: {known.Note}" : "") { CsvOnly = true },
    ];

    public static IReadOnlyList<Filter> Filters(IReadOnlyCollection<LateRow> all, params IEnumerable<Filter> before) =>
    [
        .. before,
        Filter.One("rule", "What", [.. WatchRule.All.Where(rule => all.Any(one => one.Item.Rule == rule.Code)).Select(one => new FilterOption(one.Code, one.Title))]),
        Filter.One("team", "Team", Options(all.Select(one => one.Item.Team))),
        Filter.One("worker", "Worker", Options(all.Select(one => one.Item.Worker))),
    ];

    public static IReadOnlyList<LateRow> Of(IEnumerable<LateRow> all, ListQuery query)
    {
        var rows = all.Where(one => Fits(query.One("rule"), one.Item.Rule) && Fits(query.One("team"), one.Item.Team) && Fits(query.One("worker"), one.Item.Worker)
            && (query.One("new") is null || one.IsNew is true));
        rows = query.Sort switch
        {
            "child" => rows.OrderBy(one => one.Item.Child, StringComparer.Ordinal),
            "rule" => rows.OrderBy(one => WatchRule.TitleOf(one.Item.Rule), StringComparer.Ordinal),
            "team" => rows.OrderBy(one => one.Item.Team ?? "", NaturalOrder.Comparer),
            "worker" => rows.OrderBy(one => one.Item.Worker ?? "", NaturalOrder.Comparer),
            _ => rows,
        };
        return query.Descending ? [.. rows.Reverse()] : [.. rows];
    }

    public static void WriteChild(HtmlWriter html, WatchItem item, ProgrammePage page, PracticeLoad load)
    {
        if (item.Child.Length == 0) html.Write($"No identifier");
        else html.Write($"""<a class="govuk-link nowrap" href="{page.Keep(Links.Child(load, item.Child))}">{item.Child}</a>""");
    }

    /// <summary>3 days late, today, in 4 days</summary>
    public static string When(int daysLate) => daysLate switch
    {
        > 0 => $"{InWords.Days(daysLate)} late",
        0 => "today",
        _ => $"in {InWords.Days(-daysLate)}",
    };

    public static IReadOnlyList<FilterOption> Options(IEnumerable<string?> values) => [.. values.OfType<string>().Distinct().Order(NaturalOrder.Comparer).Select(one => new FilterOption(one, one))];

    private static bool Fits(string? asked, string? value) => asked is null || asked == value;
}

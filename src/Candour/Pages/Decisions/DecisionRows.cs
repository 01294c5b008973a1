using Candour.Governance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Decisions;

/// <summary>A decision in its board's register.</summary>
internal sealed record DecisionRow(Decision Decision, Meeting Meeting, AgendaItem Item, DecisionState State);

/// <summary>The register of decisions: its columns and filters, for the page and for its file.</summary>
internal static class DecisionRows
{
    public const string UsualOrder = "-number";

    public static IReadOnlyList<Column<DecisionRow>> Columns(ProgrammePage page) =>
    [
        new("number", "Number", one => one.Decision.Number)
        {
            IsRowHeader = true,
            Cell = (html, one) => html.Write($"""<a class="govuk-link nowrap" href="{page.Keep(Links.Decision(one.Decision))}">{one.Decision.Number}</a>"""),
        },
        new("meeting", "Meeting", one => one.Meeting.Day.Iso())
        {
            IsSortable = false,
            Cell = (html, one) => html.Write($"""<a class="govuk-link nowrap" href="{page.Keep(Links.Meeting(one.Meeting))}">{InWords.Day(one.Meeting.Day)}</a>"""),
        },
        new("text", "What was decided", one => one.Decision.Text) { IsSortable = false, Cell = WriteText },
        new("item", "Item", one => one.Item.Title) { CsvOnly = true },
        new("key", "Key decision", one => one.Decision.IsKey ? "Yes" : "No") { CsvOnly = true },
        new("reasons", "Reasons", one => one.Decision.Reasons) { CsvOnly = true },
        new("alternatives", "Alternatives rejected", one => one.Decision.Alternatives) { CsvOnly = true },
        new("conflicts", "Conflicts of interest", one => one.Decision.Conflicts) { CsvOnly = true },
        new("state", "How it stands", one => DecisionWords.Of(one.State)) { IsSortable = false, Cell = WriteState },
        new("published", "Published", one => one.Decision.PublishedOn?.Iso()) { CsvOnly = true },
        new("callIn", "Open to call-in until", one => one.Decision.CallInUntil?.Iso()) { CsvOnly = true },
        new("urgency", "Why it was not open to call-in", one => one.Decision.Urgency) { CsvOnly = true },
        new("calledIn", "Called in", one => one.Decision.CalledInOn?.Iso()) { CsvOnly = true },
        new("calledInBy", "Called in by", one => one.Decision.CalledInBy) { CsvOnly = true },
        new("outcome", "Outcome of the call-in", one => one.Decision.Outcome?.What) { CsvOnly = true },
        new("effects", "Changed in the plan", one => string.Join("; ", one.Decision.Effects.Select(effect => effect.What)))
        {
            IsSortable = false,
            Cell = (html, one) => WriteEffects(html, one, page),
        },
    ];

    public static IReadOnlyList<Filter> Filters(GovernanceView view, Board board) =>
    [
        Filter.Search("words", "Words"),
        Filter.One("year", "Year", [.. view.DecisionRegister(board.Id).Select(one => view.Meeting(one.Meeting)!.Day.Year).Distinct().OrderDescending().Select(year => new FilterOption($"{year}", $"{year}"))]),
        Filter.One("state", "How it stands", [.. DecisionWords.States.Select(one => new FilterOption($"{one}", DecisionWords.Of(one)))]),
        Filter.One("key", "Key decisions", [new("yes", "Key decisions only")]) with { Unset = "All decisions" },
    ];

    public static IReadOnlyList<DecisionRow> Of(GovernanceView view, Board board, DateOnly today, ListQuery query)
    {
        var rows = view.DecisionRegister(board.Id)
            .Select(one => new DecisionRow(one, view.Meeting(one.Meeting)!, view.Item(one.Item)!, one.StateOn(today)))
            .Where(one => (query.One("year") is not { } year || $"{one.Meeting.Day.Year}" == year)
                && (query.One("state") is not { } state || $"{one.State}" == state)
                && (query.One("key") is null || one.Decision.IsKey)
                && (query.One("words") is not { } words || Says(one, words)))
            .OrderBy(one => one.Decision.Number, NaturalOrder.Comparer);
        return query.Descending ? [.. rows.Reverse()] : [.. rows];
    }

    private static bool Says(DecisionRow row, string words)
    {
        var said = string.Join('\n', row.Decision.Number, row.Decision.Text, row.Item.Title, row.Decision.Reasons, row.Decision.Alternatives);
        return words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => said.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static void WriteText(HtmlWriter html, DecisionRow row)
    {
        html.Write($"""<span class="lines">{row.Decision.Text}</span><span class="small below">{row.Item.Title}</span>""");
        if (row.Decision.IsKey) html.Write($"""<b class="small below">Key decision</b>""");
    }

    private static void WriteState(HtmlWriter html, DecisionRow row)
    {
        html.Write($"{DecisionTag.Of(row.State)}");
        if (row.State is DecisionState.OpenToCallIn) html.Write($"""<span class="small below">until {InWords.Day(row.Decision.CallInUntil!.Value)}</span>""");
    }

    private static void WriteEffects(HtmlWriter html, DecisionRow row, ProgrammePage page)
    {
        foreach (var effect in row.Decision.Effects)
        {
            if (RecordLinks.To(effect.Record, page.View) is { } to) html.Write($"""<a class="govuk-link below" href="{page.Keep(to)}">{effect.What}</a>""");
            else html.Write($"""<span class="below">{effect.What}</span>""");
        }
    }
}

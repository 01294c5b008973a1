using System.Globalization;
using Candour.Governance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.BoardActions;

/// <summary>The register of a board's actions: its columns and filters, for the page and for its file.</summary>
internal static class BoardActionRows
{
    public const string UsualOrder = "due";

    private const string All = "all";

    /// <summary>What the register shows of each state, by its name in the address.</summary>
    private static readonly Dictionary<string, (string Title, Func<BoardAction, DateOnly, bool> Fits)> States = new()
    {
        ["overdue"] = ("Overdue", (one, today) => one.IsLate(today)),
        ["noOwner"] = ("Open without an owner", (one, _) => one is { IsOpen: true, Owner: null }),
        ["carriedTwice"] = ("Open, carried forward twice or more", (one, _) => one is { IsOpen: true, Carries.Count: >= 2 }),
        ["done"] = ("Done", (one, _) => one.Status is BoardActionStatus.Done),
        ["dropped"] = ("Dropped", (one, _) => one.Status is BoardActionStatus.Dropped),
        [All] = ("All", (_, _) => true),
    };

    public static IReadOnlyList<Column<BoardAction>> Columns(ProgrammePage page, Board board)
    {
        var view = page.Governance;
        return
        [
            new("number", "Number", one => one.Number)
            {
                IsRowHeader = true,
                Cell = (html, one) => html.Write($"""<a class="govuk-link nowrap" href="{page.Keep(Links.BoardAction(one, view))}">{one.Number ?? "No number"}</a>"""),
            },
            new("text", "What is to be done", one => one.Text) { IsSortable = false, Cell = (html, one) => WriteText(html, one, view, board) },
            new("raised", "Raised on", one => view.Meeting(one.RaisedAt)?.Day.Iso()) { CsvOnly = true },
            new("item", "Item", one => one.Item is { } item ? view.Item(item)?.Title : null) { CsvOnly = true },
            new("owner", "Who does it", one => one.Owner is { } owner ? view.NameOf(owner) : null) { Cell = (html, one) => WriteOwner(html, one, view) },
            new("due", "Due", one => one.Due?.Iso()) { Cell = (html, one) => WriteDue(html, one, page.Today) },
            new("state", "How it stands", one => BoardActionWords.Of(one.Status)) { IsSortable = false, Cell = WriteState },
            new("carried", "Times carried forward", one => one.Carries.Count.ToString(CultureInfo.InvariantCulture)) { CsvOnly = true },
            new("reply", "Last reply", one => one.Replies is [.., var last] ? $"{InWords.Day(last.On)}, {last.By}: {last.Text}" : null) { IsSortable = false, Cell = WriteReply },
            new("replies", "All replies", one => string.Join('\n', one.Replies.Select(reply => $"{InWords.Day(reply.On)}, {reply.By}: {reply.Text}"))) { CsvOnly = true },
            new("ended", "Ended on", one => one.End?.On.Iso()) { CsvOnly = true },
            new("how", "How it ended", one => one.End?.How) { CsvOnly = true },
            new("board", "Followed by", one => view.NameOf(one.Board)) { CsvOnly = true },
        ];
    }

    public static IReadOnlyList<Filter> Filters(GovernanceView view, Board board) =>
    [
        Filter.Search("words", "Words"),
        Filter.One("state", "How it stands", [.. States.Select(one => new FilterOption(one.Key, one.Value.Title))]) with { Unset = "Open" },
        Filter.One("owner", "Who does it",
        [
            .. Everything(view, board).Select(one => one.Owner).OfType<Guid>().Distinct()
                .Select(one => new FilterOption($"{one}", view.NameOf(one))).OrderBy(one => one.Text, StringComparer.OrdinalIgnoreCase),
        ]),
    ];

    /// <summary>What a board follows, and what it followed until another board took it on.</summary>
    public static IEnumerable<BoardAction> Everything(GovernanceView view, Board board) => view.ActionsOf(board.Id).Concat(view.PassedOnBy(board.Id));

    public static IReadOnlyList<BoardAction> Of(GovernanceView view, Board board, DateOnly today, ListQuery query)
    {
        var rows = Everything(view, board).Where(one =>
            (query.One("state") is { } state && States.TryGetValue(state, out var asked) ? asked.Fits(one, today) : one.IsOpen)
            && (query.One("owner") is not { } owner || $"{one.Owner}" == owner)
            && (query.One("words") is not { } words || Says(one, words)));
        var ordered = query.Sort switch
        {
            "number" => rows.OrderBy(one => one.Number ?? "", NaturalOrder.Comparer),
            "owner" => rows.OrderBy(one => one.Owner is { } owner ? view.NameOf(owner) : "", StringComparer.OrdinalIgnoreCase).ThenBy(one => one.Due ?? DateOnly.MaxValue),
            _ => rows.OrderBy(one => one.Due ?? DateOnly.MaxValue).ThenBy(one => one.Id),
        };
        return query.Descending ? [.. ordered.Reverse()] : [.. ordered];
    }

    private static bool Says(BoardAction action, string words)
    {
        var said = string.Join('\n', [action.Number, action.Text, .. action.Replies.Select(one => one.Text), action.End?.How]);
        return words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => said.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static void WriteText(HtmlWriter html, BoardAction one, GovernanceView view, Board board)
    {
        html.Write($"""<span class="lines">{one.Text}</span>""");
        if (view.Meeting(one.RaisedAt) is { } raised) html.Write($"""<span class="small below">Raised on {InWords.Day(raised.Day)}</span>""");
        if (one.Board != board.Id) html.Write($"""<b class="small below">Followed by {view.NameOf(one.Board)}</b>""");
    }

    private static void WriteOwner(HtmlWriter html, BoardAction one, GovernanceView view)
    {
        if (one.Owner is { } owner) html.Write($"{view.NameOf(owner)}");
        else html.Write($"""<span class="late">Nobody</span>""");
    }

    private static void WriteDue(HtmlWriter html, BoardAction one, DateOnly today)
    {
        if (one.Due is not { } due) html.Write($"No date");
        else html.Write($"""<span class="nowrap">{InWords.Day(due)}</span>""");
        if (one.DaysLate(today) is { } late) html.Write($"""<br><b class="late">{InWords.Days(late)} late</b>""");
    }

    private static void WriteState(HtmlWriter html, BoardAction one)
    {
        html.Write($"{BoardActionTag.Of(one.Status)}");
        if (one.Carries.Count > 1) html.Write($"""<span class="small below">{InWords.Times(one.Carries.Count)}</span>""");
    }

    private static void WriteReply(HtmlWriter html, BoardAction one)
    {
        if (one.Replies is [.., var last]) html.Write($"""<span class="lines">{last.Text}</span><span class="small below">{last.By}, {InWords.Day(last.On)}</span>""");
    }
}

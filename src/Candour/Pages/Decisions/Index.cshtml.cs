using Candour.Governance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Pages.Boards;
using Candour.Site;

namespace Candour.Pages.Decisions;

/// <summary>Everything that a board decided, with what the law wants written down.</summary>
public sealed class IndexModel(Desk desk) : BoardPage(desk)
{
    internal ListView<DecisionRow> List { get; private set; } = null!;

    public string Sentence { get; private set; } = "";

    public void OnGet()
    {
        var columns = DecisionRows.Columns(this);
        var query = ListQuery.Of(Request, columns, DecisionRows.UsualOrder);
        var rows = DecisionRows.Of(Governance, Board, Today, query);
        query = query.On(rows.Count);
        List = new()
        {
            Query = query, Columns = columns, Rows = [.. rows.Skip(query.Skip).Take(query.PageSize)], Total = rows.Count, Noun = "decisions",
            Filters = DecisionRows.Filters(Governance, Board), CsvPath = $"{Links.Decisions(Board)}.csv", Classes = "list--above",
            WhenEmpty = Governance.DecisionRegister(Board.Id).Any() ? "No decision fits these filters." : "The board has recorded no decision yet.",
        };
        Sentence = InWords.List(Counts(rows)) is { Length: > 0 } counts ? $"{counts}." : "No decision is recorded.";
    }

    private static IEnumerable<string> Counts(IReadOnlyList<DecisionRow> rows) =>
        from state in DecisionWords.States
        let count = rows.Count(one => one.State == state)
        where count > 0
        select $"{count} {DecisionWords.Of(state).ToLowerInvariant()}";
}

using Candour.Governance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Pages.Boards;
using Candour.Site;

namespace Candour.Pages.BoardActions;

/// <summary>What a board asked somebody to do, the longest overdue first.</summary>
public sealed class IndexModel(Desk desk) : BoardPage(desk)
{
    internal ListView<BoardAction> List { get; private set; } = null!;

    public string Sentence { get; private set; } = "";

    public void OnGet()
    {
        var columns = BoardActionRows.Columns(this, Board);
        var query = ListQuery.Of(Request, columns, BoardActionRows.UsualOrder);
        var rows = BoardActionRows.Of(Governance, Board, Today, query);
        query = query.On(rows.Count);
        List = new()
        {
            Query = query, Columns = columns, Rows = [.. rows.Skip(query.Skip).Take(query.PageSize)], Total = rows.Count, Noun = "actions",
            Filters = BoardActionRows.Filters(Governance, Board), CsvPath = $"{Links.BoardActions(Board)}.csv", Classes = "list--above",
            WhenEmpty = BoardActionRows.Everything(Governance, Board).Any() ? "No action fits these filters." : "The board has asked for nothing yet.",
        };
        Sentence = InSentence();
    }

    private string InSentence()
    {
        var open = Governance.OpenActions(Board.Id).ToList();
        var (late, passed) = (open.Count(one => one.IsLate(Today)), Governance.PassedOnBy(Board.Id).Count());
        var sentence = open.Count == 0 ? "Nothing is open." : $"{InWords.Count(open.Count, "action")} {(open.Count == 1 ? "is" : "are")} open, {(late == 0 ? "none" : $"{late}")} of them overdue.";
        return passed == 0 ? sentence : $"{sentence} {InWords.Count(passed, "action")} went on at another board.";
    }
}

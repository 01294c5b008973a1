using Candour.Governance;
using Candour.Improvement;

namespace Candour.Writing.Boards;

/// <summary>A board's action log: what is open, then what has ended.</summary>
public static class ActionLogPaper
{
    private static readonly string[] Columns = ["No.", "Raised", "Action", "Owner", "Due", "How it stands", "Latest reply"];

    public static WrittenDocument Of(GovernanceView view, Board board, DateOnly today)
    {
        var actions = view.ActionsOf(board.Id).ToList();
        return new($"{board.Title}: action log", $"As it stands on {InWords.Day(today)}.",
        [
            .. Part(view, "Open", [.. actions.Where(one => one.IsOpen).OrderBy(one => one.Due ?? DateOnly.MaxValue)], today),
            .. Part(view, "Done or dropped", [.. actions.Where(one => !one.IsOpen).OrderByDescending(one => one.End!.On)], today),
        ])
        {
            IsWide = true,
        };
    }

    private static IEnumerable<Block> Part(GovernanceView view, string caption, List<BoardAction> actions, DateOnly today) => actions.Count == 0
        ? [new Paragraph("None.", $"{caption}:")]
        : [Table.Plain(caption, Columns, [.. actions.Select(one => Row(view, one, today))])];

    private static string[] Row(GovernanceView view, BoardAction one, DateOnly today) =>
    [
        one.Number ?? "",
        view.Meeting(one.RaisedAt) is { } meeting ? InWords.ShortDay(meeting.Day) : "",
        one.Text,
        one.Owner is { } owner ? view.NameOf(owner) : "Nobody yet",
        one.Due is { } due ? InWords.ShortDay(due) : "",
        BoardActionWords.Sentence(one, today),
        one.Replies is [.., var reply] ? $"{InWords.ShortDay(reply.On)}: {reply.Text}" : "",
    ];
}

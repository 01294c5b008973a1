using Candour.Governance;
using Candour.Improvement;

namespace Candour.Writing.Boards;

/// <summary>A board's forward plan as one table, as it has it among its papers.</summary>
public static class ForwardPlanPaper
{
    private static readonly string[] Columns = ["Meeting", "Topic", "Category", "Detail", "Lead", "Monitored by"];

    public static WrittenDocument Of(GovernanceView view, Board board, DateOnly today) => new(
        $"{board.Title}: forward plan",
        $"As it stands on {InWords.Day(today)}.",
        [new Table("Forward plan, meeting by meeting", Columns, [.. ForwardPlanTable.Of(view, board, today).Parts.Select(one => Group(view, board, one, today))])])
    {
        IsWide = true,
    };

    private static RowGroup Group(GovernanceView view, Board board, ForwardPlanPart part, DateOnly today) => new(part.When,
    [
        .. part.Rows.Count == 0 ? [["No topic yet"]] : part.Rows.Select(Row),
        .. part.Meeting is { } meeting ? [[Standing(view, board, meeting, today)]] : Array.Empty<string[]>(),
    ]);

    private static string[] Row(ForwardPlanRow row) =>
    [
        $"{row.Topic.Title}{(row.Topic.Key is null ? "" : " (key decision)")}",
        row.Topic.Category ?? "",
        row.Topic.Detail ?? "",
        InWords.List(row.Leads),
        InWords.List(row.Topic.MonitoredBy),
    ];

    private static string Standing(GovernanceView view, Board board, Meeting meeting, DateOnly today)
    {
        var open = view.OutstandingAt(meeting, today).Count();
        return $"Standing items: {InWords.List(board.StandingItems.Select(one => one.Title))}.{(open > 0 ? $" {InWords.Count(open, "outstanding action")}." : "")}";
    }
}

using Candour.Governance;
using Candour.Improvement;

namespace Candour.Writing.Boards;

/// <summary>A board's register of decisions: what was decided when, why, what else was thought of and what it changed.</summary>
/// <remarks>SI 2012/2089 regulation 12 says what a record of an executive decision holds.</remarks>
public static class DecisionRegisterPaper
{
    private static readonly string[] Columns = ["Meeting", "No.", "Decision", "Reasons", "Alternatives rejected", "Conflicts", "How it stands, and what it changed"];

    public static WrittenDocument Of(GovernanceView view, Board board, DateOnly today)
    {
        var groups = view.MeetingsOf(board.Id).Reverse()
            .Select(one => new RowGroup(InWords.Day(one.Day), [.. view.DecisionsOf(one.Id).Select(decision => Row(view, decision, today))]))
            .Where(one => one.Rows.Count > 0).ToList();
        return new(
            $"{board.Title}: decisions",
            $"As they stand on {InWords.Day(today)}.",
            groups.Count == 0 ? [new Paragraph("No decision is recorded.")] : [new Table("Decisions, the latest meeting first", Columns, groups)])
        {
            IsWide = true,
        };
    }

    private static string[] Row(GovernanceView view, Decision one, DateOnly today) =>
    [
        $"{one.Number}{(one.IsKey ? " (key decision)" : "")}", one.Text, one.Reasons ?? "", one.Alternatives ?? "", one.Conflicts ?? "",
        string.Join('\n', [DecisionWords.Sentence(one, view, today), .. one.Effects.Select(effect => effect.What)]),
    ];
}

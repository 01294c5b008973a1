using Candour.Improvement;

namespace Candour.Governance;

/// <summary>Who reports to whom, for the picture and the words beside it.</summary>
/// <param name="Tiers">The boards that meet, by tier, the highest first.</param>
public sealed record ReportingLines(IReadOnlyList<TierOfBoards> Tiers, IReadOnlyList<ReportingLine> Lines)
{
    private static readonly BoardTier[] Highest =
        [BoardTier.Ministers, BoardTier.Executive, BoardTier.Scrutiny, BoardTier.Improvement, BoardTier.Operational, BoardTier.Other];

    public static ReportingLines Of(GovernanceView view, DateOnly today)
    {
        var meeting = view.Boards.Where(one => one.MeetsOn(today)).ToList();
        return new(
            [.. Highest.Select(tier => new TierOfBoards(tier, [.. meeting.Where(one => one.Tier == tier)])).Where(one => one.Boards.Count > 0)],
            [.. meeting.SelectMany(one => one.ReportsTo.Select(view.Board).OfType<Board>().Where(meeting.Contains), (from, to) => new ReportingLine(from, to))]);
    }

    public IEnumerable<string> Sentences => Lines.GroupBy(one => one.From)
        .Select(one => $"{one.Key.Title} reports to {InWords.List(one.Select(line => line.To.Title))}.");
}

public sealed record TierOfBoards(BoardTier Tier, IReadOnlyList<Board> Boards);

public sealed record ReportingLine(Board From, Board To);

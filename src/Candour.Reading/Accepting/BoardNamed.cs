using Candour.Governance;

namespace Candour.Reading.Accepting;

/// <summary>The board that a paper names by its title or its code. Boards' names are much alike, so that likeness proposes none.</summary>
internal static class BoardNamed
{
    public static Board? In(string? words, GovernanceView view)
    {
        if (words is null || view.Boards.Count == 0) return null;
        var said = Likeness.Plain(words).Split(' ').ToHashSet();
        return view.Boards.FirstOrDefault(one => Likeness.AreSame(one.Title, words))
            ?? view.Boards.Where(one => Likeness.Plain(one.Title).Split(' ').All(said.Contains)).MaxBy(one => one.Title.Length)
            ?? view.Boards.FirstOrDefault(one => said.Contains(one.Code.ToLowerInvariant()));
    }
}

namespace Candour.Improvement;

/// <summary>What sources call their recommendations. A source may use a word of its own.</summary>
public static class RecommendationGroups
{
    public const string Recommendation = "Recommendation";
    public const string PriorityAction = "Priority action";
    public const string AreaForImprovement = "Area for improvement";

    /// <summary>Until 2017 one report judged the council and the local safeguarding children board, and numbered what it asked of each from 1.</summary>
    public const string SafeguardingBoard = "For the safeguarding board";

    /// <summary>In the order in which reports give them.</summary>
    public static IReadOnlyList<string> Usual { get; } = [PriorityAction, Recommendation, AreaForImprovement, SafeguardingBoard];

    /// <summary>Where a group stands among those of its source: a word of the source's own beside plain recommendations.</summary>
    public static int RankOf(string? group) => Usual.IndexOf(group) is var at and >= 0 ? at : Usual.IndexOf(Recommendation);

    private static int IndexOf(this IReadOnlyList<string> words, string? one)
    {
        for (var at = 0; at < words.Count; at++)
            if (words[at].Equals(one, StringComparison.OrdinalIgnoreCase)) return at;
        return -1;
    }
}

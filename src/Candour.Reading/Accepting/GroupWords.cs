using Candour.Improvement;

namespace Candour.Reading.Accepting;

/// <summary>What sources call their recommendations, for people.</summary>
internal static class GroupWords
{
    private static readonly (RecommendationGroup Group, string Words)[] All =
    [
        (RecommendationGroup.Recommendation, RecommendationGroups.Recommendation),
        (RecommendationGroup.PriorityAction, RecommendationGroups.PriorityAction),
        (RecommendationGroup.Improvement, RecommendationGroups.AreaForImprovement),
        (RecommendationGroup.SafeguardingBoard, RecommendationGroups.SafeguardingBoard),
    ];

    public static string? Of(RecommendationGroup? group) => group is { } known ? All.First(one => one.Group == known).Words : null;

    public static bool TryRead(string words, out RecommendationGroup? group)
    {
        var found = All.Where(one => one.Words.Equals(words.Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
        group = found.Count > 0 ? found[0].Group : null;
        return found.Count > 0 || words.Trim().Length == 0;
    }
}

using Candour.Ledger;

namespace Candour.Improvement;

/// <summary>Sources and their recommendations, in order and by what they are asked for by. It outlives every entry that changes neither.</summary>
internal sealed class RecommendationIndex
{
    private RecommendationIndex(Snapshot snapshot)
    {
        Sources = [.. snapshot.All<Source>().OrderBy(one => one.Dated ?? DateOnly.MaxValue)];
        var place = ActionIndex.PlacesOf(Sources);
        InOrder = [.. snapshot.All<Recommendation>()
            .OrderBy(one => place.GetValueOrDefault(one.Source, int.MaxValue))
            .ThenBy(one => RecommendationGroups.RankOf(one.Group)).ThenBy(one => one.Number, NaturalOrder.Comparer)];
        ByReference = ActionIndex.ByName(InOrder, one => one.Reference);
        BySource = InOrder.ToLookup(one => one.Source);
    }

    public static RecommendationIndex Of(Snapshot snapshot) =>
        snapshot.Derive(one => new RecommendationIndex(one), typeof(Recommendation), typeof(Source));

    public IReadOnlyList<Source> Sources { get; }

    public IReadOnlyList<Recommendation> InOrder { get; }

    public Dictionary<string, Recommendation> ByReference { get; }

    public ILookup<Guid, Recommendation> BySource { get; }
}

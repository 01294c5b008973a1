using System.Runtime.InteropServices;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Performance;

namespace Candour.Assurance;

/// <summary>What bears on what, ready to be weighed on any day. It is handed on while neither evidence nor figures change.</summary>
internal sealed class EvidenceIndex
{
    private readonly Dictionary<Guid, Weight[]> _weights;
    private readonly ILookup<Guid, Evidence> _items;

    private EvidenceIndex(Snapshot snapshot)
    {
        Evidence = [.. snapshot.All<Evidence>().OrderBy(one => one.Number, NaturalOrder.Comparer)];
        ByNumber = Evidence.ToDictionary(one => one.Number, StringComparer.OrdinalIgnoreCase);
        SupersededBy = Evidence.Where(one => one.Supersedes is not null).GroupBy(one => one.Supersedes!.Value).ToDictionary(one => one.Key, one => one.MinBy(later => later.CollectedOn)!);
        _items = Evidence.SelectMany(one => one.Bearings, (one, bearing) => (one, bearing)).ToLookup(one => one.bearing.On, one => one.one);
        _weights = Weights(snapshot);
    }

    public static EvidenceIndex Of(Snapshot snapshot) => snapshot.Derive(
        one => new EvidenceIndex(one), typeof(Evidence), typeof(Measure), typeof(Observation), typeof(PlanAction), typeof(Benchmark), typeof(Council));

    /// <summary>By number.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    public IReadOnlyDictionary<string, Evidence> ByNumber { get; }

    /// <summary>The item that stands in the place of another.</summary>
    public IReadOnlyDictionary<Guid, Evidence> SupersededBy { get; }

    public IEnumerable<Evidence> On(Guid subject) => _items[subject];

    public Weight[] Weights(Guid subject) => _weights.GetValueOrDefault(subject) ?? [];

    private Dictionary<Guid, Weight[]> Weights(Snapshot snapshot)
    {
        var weights = new Dictionary<Guid, List<Weight>>();
        foreach (var one in Evidence)
            foreach (var bearing in one.Bearings) ListOf(bearing.On).Add(WeightOf(one, bearing));
        var measures = MeasureView.Of(snapshot);
        foreach (var measure in measures.Measures.Where(one => one.Actions.Count + one.Recommendations.Count > 0))
        {
            var signals = MeasureSignal.Of(measures.Series(measure));
            foreach (var subject in measure.Actions.Concat(measure.Recommendations).Distinct())
                ListOf(subject).AddRange(Leads(snapshot, subject, measure.Owner) ? signals.Select(one => one with { IsIndependent = false }) : signals);
        }
        return weights.ToDictionary(one => one.Key, one => one.Value.ToArray());

        List<Weight> ListOf(Guid subject) => CollectionsMarshal.GetValueRefOrAddDefault(weights, subject, out _) ??= [];
    }

    private Weight WeightOf(Evidence one, Bearing bearing) => new(
        one.Id, one.Collector, one.Line, one.Shows, one.Independence is Independence.Independent, bearing.Contradicts,
        one.CollectedOn, one.ObservedTo, one.LastDay, Ends(one));

    private DateOnly Ends(Evidence one)
    {
        var (withdrawn, superseded) = (one.Withdrawn?.On ?? DateOnly.MaxValue, SupersededBy.GetValueOrDefault(one.Id)?.CollectedOn ?? DateOnly.MaxValue);
        return withdrawn < superseded ? withdrawn : superseded;
    }

    /// <summary>Who answers for a measure does not look at their own action from outside.</summary>
    private static bool Leads(Snapshot snapshot, Guid subject, Guid? owner) =>
        owner is { } post && snapshot.Find<PlanAction>(subject) is { } action && action.Leads.Any(lead => lead.Post == post);
}

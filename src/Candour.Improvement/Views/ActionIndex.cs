using System.Collections.Frozen;
using Candour.Ledger;

namespace Candour.Improvement;

/// <summary>The actions in order and by what they are asked for by. It outlives every entry that changes neither actions nor plans.</summary>
internal sealed class ActionIndex
{
    private ActionIndex(Snapshot snapshot)
    {
        var plans = snapshot.All<Plan>();
        var place = PlacesOf(plans);
        InOrder = [.. snapshot.All<PlanAction>()
            .OrderBy(one => place.GetValueOrDefault(one.Plan, int.MaxValue)).ThenBy(one => one.Number, NaturalOrder.Comparer)];
        ByReference = ByName(InOrder, one => one.Reference);
        ByPlan = InOrder.ToLookup(one => one.Plan);
        ByRecommendation = InOrder.SelectMany(action => action.Recommendations.Distinct(), (action, id) => (action, id))
            .ToLookup(one => one.id, one => one.action);
        Themes = plans.SelectMany(plan => plan.Themes).DistinctBy(theme => theme.Id).ToFrozenDictionary(theme => theme.Id);
    }

    public static ActionIndex Of(Snapshot snapshot) => snapshot.Derive(one => new ActionIndex(one), typeof(PlanAction), typeof(Plan));

    public IReadOnlyList<PlanAction> InOrder { get; }

    public Dictionary<string, PlanAction> ByReference { get; }

    public ILookup<Guid, PlanAction> ByPlan { get; }

    public ILookup<Guid, PlanAction> ByRecommendation { get; }

    public FrozenDictionary<Guid, Theme> Themes { get; }

    internal static Dictionary<Guid, int> PlacesOf(IReadOnlyList<Record> records) =>
        records.Select((record, at) => (record.Id, at)).ToDictionary(one => one.Id, one => one.at);

    internal static Dictionary<string, T> ByName<T>(IEnumerable<T> records, Func<T, string> name) =>
        records.DistinctBy(name, StringComparer.OrdinalIgnoreCase).ToDictionary(name, StringComparer.OrdinalIgnoreCase);
}

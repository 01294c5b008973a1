using System.Collections.Frozen;

namespace Candour.Improvement;

/// <summary>Finding a record by the name that people and addresses use for it. Upper and lower case are one.</summary>
public sealed partial class ProgrammeView
{
    private Dictionary<string, PlanAction>? _actionsByReference;
    private Dictionary<string, Recommendation>? _recommendationsByReference;
    private ILookup<Guid, PlanAction>? _actionsByRecommendation;
    private ILookup<Guid, PlanAction>? _actionsByPlan;
    private ILookup<Guid, Recommendation>? _recommendationsBySource;
    private FrozenDictionary<Guid, Theme>? _themes;
    private FrozenSet<string>? _references;

    public PlanAction? ActionBy(string reference) =>
        (_actionsByReference ??= ByName(Actions, one => one.Reference)).GetValueOrDefault(reference);

    public Recommendation? RecommendationBy(string reference) =>
        (_recommendationsByReference ??= ByName(Recommendations, one => one.Reference)).GetValueOrDefault(reference);

    /// <summary>Every reference in use, of actions and recommendations.</summary>
    public IReadOnlySet<string> References => _references ??= Actions.Select(one => one.Reference)
        .Concat(Recommendations.Select(one => one.Reference)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every code in use, of plans and sources: references are made of them.</summary>
    public IReadOnlySet<string> Codes => Plans.Select(one => one.Code).Concat(Sources.Select(one => one.Code))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public Source? SourceBy(string code) => Sources.FirstOrDefault(one => one.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    public Plan? PlanBy(string code) => Plans.FirstOrDefault(one => one.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    public IEnumerable<PlanAction> ActionsFor(Recommendation recommendation) =>
        (_actionsByRecommendation ??= Actions
            .SelectMany(action => action.Recommendations.Distinct(), (action, id) => (action, id))
            .ToLookup(one => one.id, one => one.action))[recommendation.Id];

    public IEnumerable<PlanAction> ActionsOf(Plan plan) =>
        (_actionsByPlan ??= Actions.ToLookup(one => one.Plan))[plan.Id];

    public IEnumerable<Recommendation> RecommendationsOf(Source source) =>
        (_recommendationsBySource ??= Recommendations.ToLookup(one => one.Source))[source.Id];

    public IEnumerable<Recommendation> RecommendationsOf(PlanAction action) =>
        action.Recommendations.Select(Snapshot.Find<Recommendation>).OfType<Recommendation>();

    public Plan? PlanOf(PlanAction action) => Snapshot.Find<Plan>(action.Plan);

    public Source? SourceOf(Recommendation recommendation) => Snapshot.Find<Source>(recommendation.Source);

    public Theme? ThemeOf(PlanAction action) => action.Theme is { } id
        ? (_themes ??= Plans.SelectMany(plan => plan.Themes).DistinctBy(theme => theme.Id).ToFrozenDictionary(theme => theme.Id)).GetValueOrDefault(id)
        : null;

    /// <summary>Whether an action must come before any of others, by what they depend on, however far back.</summary>
    public bool ComesFirst(Guid action, IEnumerable<Guid> others)
    {
        var (seen, left) = (new HashSet<Guid>(), new Stack<Guid>(others));
        while (left.TryPop(out var one))
        {
            if (one == action) return true;
            if (!seen.Add(one) || Snapshot.Find<PlanAction>(one) is not { } found) continue;
            foreach (var earlier in found.DependsOn) left.Push(earlier);
        }
        return false;
    }

    private static Dictionary<string, T> ByName<T>(IEnumerable<T> records, Func<T, string> name) =>
        records.DistinctBy(name, StringComparer.OrdinalIgnoreCase).ToDictionary(name, StringComparer.OrdinalIgnoreCase);
}

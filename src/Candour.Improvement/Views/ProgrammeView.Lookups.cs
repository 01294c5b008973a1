using System.Collections.Frozen;

namespace Candour.Improvement;

/// <summary>Finding a record by the name that people and addresses use for it. Upper and lower case are one.</summary>
public sealed partial class ProgrammeView
{
    private FrozenSet<string>? _references;

    public PlanAction? ActionBy(string reference) =>
        ActionIndex.ByReference.GetValueOrDefault(reference);

    public Recommendation? RecommendationBy(string reference) =>
        RecommendationIndex.ByReference.GetValueOrDefault(reference);

    /// <summary>Every reference in use, of actions and recommendations.</summary>
    public IReadOnlySet<string> References => _references ??= Actions.Select(one => one.Reference)
        .Concat(Recommendations.Select(one => one.Reference)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every code in use, of plans and sources: references are made of them.</summary>
    public IReadOnlySet<string> Codes => Plans.Select(one => one.Code).Concat(Sources.Select(one => one.Code))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public Source? SourceBy(string code) => Sources.FirstOrDefault(one => one.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    public Plan? PlanBy(string code) => Plans.FirstOrDefault(one => one.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    public IEnumerable<PlanAction> ActionsFor(Recommendation recommendation) =>
        ActionIndex.ByRecommendation[recommendation.Id];

    public IEnumerable<PlanAction> ActionsOf(Plan plan) =>
        ActionIndex.ByPlan[plan.Id];

    public IEnumerable<Recommendation> RecommendationsOf(Source source) =>
        RecommendationIndex.BySource[source.Id];

    public IEnumerable<Recommendation> RecommendationsOf(PlanAction action) =>
        action.Recommendations.Select(Snapshot.Find<Recommendation>).OfType<Recommendation>();

    public Plan? PlanOf(PlanAction action) => Snapshot.Find<Plan>(action.Plan);

    public Source? SourceOf(Recommendation recommendation) => Snapshot.Find<Source>(recommendation.Source);

    public Theme? ThemeOf(PlanAction action) => action.Theme is { } id ? ThemeBy(id) : null;

    public Theme? ThemeBy(Guid id) => ActionIndex.Themes.GetValueOrDefault(id);

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
}

using System.Collections.Frozen;

namespace Candour.Improvement;

/// <summary>Finding a record by the name that people and addresses use for it. Upper and lower case are one.</summary>
public sealed partial class ProgrammeView
{
    private FrozenDictionary<string, PlanAction>? _actionsByReference;
    private FrozenDictionary<string, Recommendation>? _recommendationsByReference;
    private ILookup<Guid, PlanAction>? _actionsByRecommendation;
    private ILookup<Guid, PlanAction>? _actionsByPlan;
    private ILookup<Guid, Recommendation>? _recommendationsBySource;
    private FrozenDictionary<Guid, Theme>? _themes;

    public PlanAction? ActionBy(string reference) =>
        (_actionsByReference ??= ByName(Actions, one => one.Reference)).GetValueOrDefault(reference);

    public Recommendation? RecommendationBy(string reference) =>
        (_recommendationsByReference ??= ByName(Recommendations, one => one.Reference)).GetValueOrDefault(reference);

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

    private static FrozenDictionary<string, T> ByName<T>(IEnumerable<T> records, Func<T, string> name) =>
        records.DistinctBy(name, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(name, StringComparer.OrdinalIgnoreCase);
}

using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Assurance;

/// <summary>An area as the council judges it, beside what evidence supports of the recommendations and actions that it stands on.</summary>
public sealed record EvaluatedArea(FrameworkArea Area, AreaEvaluation Said, IReadOnlyList<(Record Subject, Opinion Opinion)> Standing)
{
    /// <summary>Of all of them together; null where the judgement names none.</summary>
    public Opinion? Opinion { get; } = Standing.Count == 0 ? null : GroupOpinion.Of([.. Standing.Select(one => one.Opinion)]);

    public static IReadOnlyList<EvaluatedArea> Of(SelfEvaluation evaluation, AssuranceView view, DateOnly on) =>
        [.. Frameworks.By(evaluation.Framework)?.Areas.Select(area => Of(area, evaluation.Of(area.Code), view, on)) ?? []];

    private static EvaluatedArea Of(FrameworkArea area, AreaEvaluation said, AssuranceView view, DateOnly on) => new(area, said,
        [.. said.About.Select(view.Programme.Snapshot.Find<Record>).OfType<Record>().Select(one => (one, OpinionOf(one, view, on)))]);

    private static Opinion OpinionOf(Record subject, AssuranceView view, DateOnly on) =>
        subject is Recommendation recommendation ? view.Of(recommendation, on).Opinion : view.Of((PlanAction)subject, on).Opinion;
}

using Candour.Performance;

namespace Candour.Assurance;

/// <summary>What the figures of a measure amount to as evidence: an outcome seen by the authority's own oversight.</summary>
/// <remarks>
/// A special-cause improvement, or a target met in every period, supports; a special-cause concern, or a target missed in every period,
/// contradicts; anything else, and both at once, is neither. Each figure speaks until the next one does.
/// </remarks>
internal static class MeasureSignal
{
    /// <summary>A target is met, or missed, in every period only where there are so many.</summary>
    private const int Few = 3;

    public static IReadOnlyList<Weight> Of(MeasureSeries series)
    {
        var weights = new List<Weight>();
        for (var i = 0; i < series.Known.Count; i++)
        {
            var on = series.Known[i].On;
            if (Contradicts(series.Until(on)) is not { } contradicts) continue;
            weights.Add(new(
                series.Measure.Id, series.Measure.Code, EvidenceLine.Oversight, Shows.Outcome, IsIndependent: true, contradicts,
                From: on, Observed: on, Until: on.AddMonths(EvidenceLine.Oversight.UsualMonths()),
                Ends: i + 1 < series.Known.Count ? series.Known[i + 1].On : DateOnly.MaxValue));
        }
        return weights;
    }

    /// <summary>Null where it says neither.</summary>
    private static bool? Contradicts(MeasureSeries series)
    {
        var since = series.Measure.Rebases.Where(one => one.From <= series.Latest!.On).Select(one => one.From).DefaultIfEmpty().Max();
        var aimed = series.Known.Where(one => one.On >= since && one.Outcome is not TargetOutcome.None).Select(one => one.Outcome).ToList();
        var supports = series.Chart.Variation is PointType.Improvement || IsEvery(TargetOutcome.Met);
        var contradicts = series.IsConcern || IsEvery(TargetOutcome.Missed);
        return supports == contradicts ? null : contradicts;

        bool IsEvery(TargetOutcome outcome) => aimed.Count >= Few && aimed.TrueForAll(one => one == outcome);
    }
}

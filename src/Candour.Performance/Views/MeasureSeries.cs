namespace Candour.Performance;

/// <summary>The figures of a measure, of the whole or of one service or team, in the order of time, with what they say.</summary>
public sealed class MeasureSeries
{
    private MeasureSeries(Measure measure, string? breakdown, IReadOnlyList<MeasurePoint> points, XmrChart chart)
    {
        (Measure, Breakdown, Points, Chart) = (measure, breakdown, points, chart);
        Known = [.. points.Where(one => one.Value is not null)];
        Latest = Known is [.., var last] ? last : null;
    }

    public Measure Measure { get; }

    /// <summary>The service or team; null for the whole.</summary>
    public string? Breakdown { get; }

    /// <summary>The missing ones among them.</summary>
    public IReadOnlyList<MeasurePoint> Points { get; }

    public XmrChart Chart { get; }

    /// <summary>The points that have a figure.</summary>
    public IReadOnlyList<MeasurePoint> Known { get; }

    public MeasurePoint? Latest { get; }

    public int Missing => Points.Count - Known.Count;

    public bool IsConcern => Chart.Variation is PointType.Concern;

    /// <summary>How many figures there are of a day with a target, and how many of these met it.</summary>
    public (int Met, int Of) AgainstTarget =>
        (Known.Count(one => one.Outcome is TargetOutcome.Met), Known.Count(one => one.Outcome is not TargetOutcome.None));

    /// <summary>The day by which the next figure is expected; null where there is none to follow.</summary>
    public DateOnly? NextBy => Points is [.., var last] ? Measure.Frequency.After(last.On).AddDays(Measure.DueWithin) : null;

    /// <summary>Whether a figure is overdue on a day, or there is none at all.</summary>
    public bool IsStale(DateOnly on) => Measure.IsKeptOn(on) && !(NextBy >= on);

    /// <summary>The last points, as many as have the latest one's signal without a break.</summary>
    public int SignalLasts => Latest is null ? 0 : Known.Reverse().TakeWhile(one => one.Xmr.Signal == Latest.Xmr.Signal && one.Xmr.Type == Latest.Xmr.Type).Count();

    /// <summary>The series as it stood when the figures of a day were its last.</summary>
    public MeasureSeries Until(DateOnly day) => Of(Measure, Breakdown, Points.Where(one => one.On <= day).Select(one => one.Observation).OfType<Observation>());

    /// <param name="observations">Those that stand, of one breakdown.</param>
    internal static MeasureSeries Of(Measure measure, string? breakdown, IEnumerable<Observation> observations)
    {
        var inOrder = observations.OrderBy(one => one.To).ThenBy(one => one.From).ToList();
        var days = WithGaps(measure.Frequency, inOrder)
            .Select(day => new Period(day.On, day.Observation, day.Observation?.ValueIn(measure.Unit), TargetPoint.At(measure.Targets, day.On))).ToList();
        var chart = XmrChart.Of(Inputs(measure, days), measure.Rules);
        return new(measure, breakdown, [.. days.Zip(chart.Points, (day, point) => new MeasurePoint(day.On, day.Observation, day.Value, day.Target, OutcomeOf(measure, day.Value, day.Target), point))], chart);
    }

    private static IEnumerable<(DateOnly On, Observation? Observation)> WithGaps(MeasureFrequency frequency, List<Observation> inOrder)
    {
        for (var i = 0; i < inOrder.Count; i++)
        {
            if (i > 0)
                for (var (period, missing) = (1, frequency.Between(inOrder[i - 1].To, inOrder[i].To)); period <= missing; period++)
                    yield return (frequency.After(inOrder[i - 1].To, period), null);
            yield return (inOrder[i].To, inOrder[i]);
        }
    }

    /// <summary>A stretch begins with the first point on or after the day from which the limits are worked out anew.</summary>
    private static IEnumerable<XmrInput> Inputs(Measure measure, List<Period> days)
    {
        var before = DateOnly.MinValue;
        foreach (var day in days)
        {
            var after = before;
            yield return new(day.On, (double?)day.Value, (double?)day.Target, measure.Rebases.Any(one => one.From > after && one.From <= day.On));
            before = day.On;
        }
    }

    private static TargetOutcome OutcomeOf(Measure measure, decimal? value, decimal? target)
    {
        if (value is not { } figure || target is not { } aim || measure.Better is Polarity.Neither) return TargetOutcome.None;
        if (XmrChart.Meets((double)figure, (double)aim, measure.Better)) return TargetOutcome.Met;
        return Math.Abs(figure - aim) <= measure.Tolerance ? TargetOutcome.Near : TargetOutcome.Missed;
    }

    /// <summary>A period before its place on the chart is known.</summary>
    private sealed record Period(DateOnly On, Observation? Observation, decimal? Value, decimal? Target);
}

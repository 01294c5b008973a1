namespace Candour.Performance;

/// <summary>A series in time with the limits of its usual variation, and what is more than that.</summary>
public sealed class XmrChart
{
    private XmrChart(XmrRules rules, IReadOnlyList<XmrPoint> points, int stretch)
    {
        (Rules, Points) = (rules, points);
        var known = points.Skip(stretch).Where(one => one.Value is not null).ToList();
        (Counted, Missing) = (known.Count, points.Count(one => one.Value is null));
        if (HasEnough) (Variation, Assurance) = (known[^1].Type, AssuranceOf(known, rules.Better));
    }

    public XmrRules Rules { get; }

    /// <summary>In the order of time.</summary>
    public IReadOnlyList<XmrPoint> Points { get; }

    /// <summary>How many values the limits of the latest stretch stand on.</summary>
    public int Counted { get; }

    /// <summary>How many values are missing in the whole series.</summary>
    public int Missing { get; }

    /// <summary>With fewer points limits are on trial, and nothing is said of variation and assurance.</summary>
    public bool HasEnough => Counted >= XmrRules.EnoughPoints;

    /// <summary>What the latest point says; null where there are not enough.</summary>
    public PointType? Variation { get; }

    public AssuranceType Assurance { get; }

    /// <param name="series">In any order; two values for one day stay in the order given.</param>
    public static XmrChart Of(IEnumerable<XmrInput> series, XmrRules rules)
    {
        var inputs = series.OrderBy(one => one.Date).ToArray();
        var values = Array.ConvertAll(inputs, one => one.Value ?? double.NaN);
        var (signals, directions) = (new Signal[inputs.Length], new sbyte[inputs.Length]);
        var limits = new XmrLimits[inputs.Length];
        var start = 0;
        foreach (var end in StretchEnds(inputs))
        {
            var stretch = start..end;
            var its = XmrLimits.Of(values.AsSpan(stretch), rules.Screen);
            limits.AsSpan(stretch).Fill(its);
            XmrSignals.Find(values.AsSpan(stretch), its, rules.TrendPoints, signals.AsSpan(stretch), directions.AsSpan(stretch));
            if (end < inputs.Length) start = end;
        }
        var points = inputs.Select((one, i) => new XmrPoint(
            one.Date, one.Value, i == 0 || one.Rebases || double.IsNaN(values[i] - values[i - 1]) ? null : Math.Abs(values[i] - values[i - 1]),
            one.Target, limits[i], signals[i], TypeOf(directions[i], rules.Better))).ToList();
        return new(rules, points, start);
    }

    /// <summary>Whether a value is as good as a target, or better.</summary>
    public static bool Meets(double value, double target, Polarity better) => better is Polarity.Lower ? value <= target : value >= target;

    private static IEnumerable<int> StretchEnds(XmrInput[] inputs)
    {
        for (var i = 1; i < inputs.Length; i++)
            if (inputs[i].Rebases) yield return i;
        if (inputs.Length > 0) yield return inputs.Length;
    }

    private static PointType TypeOf(sbyte direction, Polarity better) => (direction, better) switch
    {
        (0, _) => PointType.CommonCause,
        (_, Polarity.Neither) => direction > 0 ? PointType.NeutralHigh : PointType.NeutralLow,
        _ => direction > 0 == better is Polarity.Higher ? PointType.Improvement : PointType.Concern,
    };

    /// <summary>A series that does not vary has no limits apart from its mean: where it met every target, it is not called a failure because both are equal.</summary>
    private static AssuranceType AssuranceOf(List<XmrPoint> stretch, Polarity better)
    {
        var latest = stretch[^1];
        if (better is Polarity.Neither || latest.Target is not { } target) return AssuranceType.None;
        if (latest.Limits.MeanRange == 0 && stretch.TrueForAll(one => one.Target is not { } its || Meets(one.Value!.Value, its, better))) return AssuranceType.MetEvery;
        if (target > latest.Limits.Upper) return better is Polarity.Higher ? AssuranceType.Fail : AssuranceType.Pass;
        if (target < latest.Limits.Lower) return better is Polarity.Higher ? AssuranceType.Pass : AssuranceType.Fail;
        return AssuranceType.HitOrMiss;
    }
}

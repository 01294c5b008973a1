using System.Runtime.InteropServices;

namespace Candour.Performance;

/// <summary>Mean and natural process limits of a stretch of values. They are not cut off at 0 or 100, and not numbers where nothing can be said.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct XmrLimits(double Mean, double MeanRange)
{
    public double Lower => Mean - XmrRules.LimitFactor * MeanRange;

    public double Upper => Mean + XmrRules.LimitFactor * MeanRange;

    /// <summary>Two thirds of the way to the limit.</summary>
    public double NearLower => Mean - 2 * XmrRules.LimitFactor / 3 * MeanRange;

    public double NearUpper => Mean + 2 * XmrRules.LimitFactor / 3 * MeanRange;

    /// <param name="values">In the order of time; not a number where one is missing.</param>
    /// <param name="screen">Whether moving ranges that are far from usual are left out of their mean.</param>
    public static XmrLimits Of(ReadOnlySpan<double> values, bool screen)
    {
        var (sum, count) = (0.0, 0);
        foreach (var value in values)
        {
            if (double.IsNaN(value)) continue;
            sum += value;
            count++;
        }
        var range = MeanRangeOf(values, below: double.PositiveInfinity);
        return new(sum / count, screen && range > 0 ? MeanRangeOf(values, below: XmrRules.ScreenFactor * range) : range);
    }

    /// <summary>Not a number where no two values follow one another: then there are no limits, and nothing lies outside them.</summary>
    private static double MeanRangeOf(ReadOnlySpan<double> values, double below)
    {
        var (sum, count) = (0.0, 0);
        for (var i = 1; i < values.Length; i++)
        {
            var range = Math.Abs(values[i] - values[i - 1]);
            if (!(range < below)) continue;
            sum += range;
            count++;
        }
        return sum / count;
    }
}

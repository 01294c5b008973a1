namespace Candour.Performance.Tests;

/// <summary>The quick walk over a series finds what the rules say when each is written down by itself.</summary>
public sealed class XmrPropertyTests
{
    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    public void Every_signal_is_the_one_that_the_rules_name(int trend)
    {
        var random = new Random(20181203);
        for (var round = 0; round < 4000; round++)
        {
            var values = Series(random);
            var limits = XmrLimits.Of(values, screen: round % 2 == 0);
            var (signals, directions) = (new Signal[values.Length], new sbyte[values.Length]);
            XmrSignals.Find(values, limits, trend, signals, directions);

            for (var i = 0; i < values.Length; i++)
                (signals[i], (int)directions[i]).ShouldBe(ByTheRules(values, limits, trend, i), $"{i} of {string.Join(' ', values)}");
        }
    }

    /// <summary>Whole numbers close together, so that ties, runs and points on the mean are frequent; some are missing.</summary>
    private static double[] Series(Random random)
    {
        var (level, drift) = (random.Next(-3, 4), random.Next(-1, 2));
        return [.. Enumerable.Range(0, random.Next(1, 40)).Select(i => random.Next(20) == 0 ? double.NaN : level + i * drift * random.Next(2) + random.Next(-3, 4) * (random.Next(8) == 0 ? 6 : 1))];
    }

    private static (Signal, int) ByTheRules(double[] y, XmrLimits limits, int trend, int i)
    {
        int Side(int at) => double.IsNaN(y[at]) ? 0 : Math.Sign(y[at] - limits.Mean);
        int Step(int at) => double.IsNaN(y[at] - y[at - 1]) ? 0 : Math.Sign(y[at] - y[at - 1]);
        bool Outside(int at) => y[at] > limits.Upper || y[at] < limits.Lower;
        bool Close(int at) => !Outside(at) && (y[at] > limits.NearUpper || y[at] < limits.NearLower);
        IEnumerable<Range> Windows(int at, int size) => Enumerable.Range(at - size + 1, size).Where(from => from >= 0 && from + size <= y.Length).Select(from => from..(from + size));
        bool All(Range window, Func<int, bool> isSo, int skip = 0) => Enumerable.Range(window.Start.Value + skip, window.End.Value - window.Start.Value - skip).All(isSo);
        bool InTrend(int at) => at < y.Length && Windows(at, trend).Any(window => All(window, one => Step(one) > 0, 1) || All(window, one => Step(one) < 0, 1));

        if (Outside(i)) return y[i] > limits.Mean ? (Signal.AboveLimit, 1) : (Signal.BelowLimit, -1);
        if (InTrend(i)) return (Signal.Trend, InTrend(i + 1) ? Step(i + 1) : Step(i));
        if (Close(i) && Windows(i, 3).Any(window => All(window, one => Side(one) == Side(i)) && Enumerable.Range(window.Start.Value, 3).Count(Close) >= 2)) return (Signal.TwoInThree, Side(i));
        return Side(i) != 0 && Windows(i, 7).Any(window => All(window, one => Side(one) == Side(i))) ? (Signal.Shift, Side(i)) : (Signal.None, 0);
    }
}

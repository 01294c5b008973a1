using System.Text.Json;
using Candour.Performance;

namespace Candour.Counting;

/// <summary>Limits and signals of one long series, on one core; the series is that of bench/peers/xmr.py.</summary>
internal static class XmrRun
{
    public static object Of(int points, int rounds)
    {
        var (values, signals, directions) = (Series(points), new Signal[points], new sbyte[points]);
        var found = Rounds.Of(rounds, () => XmrSignals.Find(values, XmrLimits.Of(values, screen: true), 7, signals, directions));
        return new
        {
            Points = points, found.Best, found.Cpu, found.Peak,
            Signals = Enum.GetValues<Signal>().ToDictionary(one => JsonNamingPolicy.CamelCase.ConvertName(one.ToString()), one => signals.Count(its => its == one)),
            Up = directions.Count(one => one > 0), Down = directions.Count(one => one < 0),
        };
    }

    /// <summary>A slow wave and chance, in whole numbers, so that every language has the same.</summary>
    private static double[] Series(int points)
    {
        var values = new double[points];
        for (var i = 0; i < points; i++)
        {
            var chance = (ulong)i * 0x9E3779B97F4A7C15;
            chance ^= chance >> 32;
            chance *= 0xD6E8FEB86659FD93;
            chance ^= chance >> 32;
            values[i] = 400 + (int)(chance % 240) - 120 + Math.Abs((i % 252) - 126) - 63;
        }
        return values;
    }
}

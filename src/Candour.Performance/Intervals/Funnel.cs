using System.Text.Json.Serialization;

namespace Candour.Performance;

/// <summary>How far an area lies from the mean of all, given how many cases it has.</summary>
public enum FunnelSignificance
{
    /// <summary>Within the limits: chance is enough to explain it.</summary>
    [JsonStringEnumMemberName("none")] None,

    /// <summary>Below the lower limit of 95 %: one side of 2.5 %.</summary>
    [JsonStringEnumMemberName("low0.025")] Low95,

    /// <summary>Below the lower limit of 99.8 %: one side of 0.1 %.</summary>
    [JsonStringEnumMemberName("low0.001")] Low998,

    [JsonStringEnumMemberName("high0.025")] High95,

    [JsonStringEnumMemberName("high0.001")] High998,
}

/// <summary>Cases in an area.</summary>
public sealed record FunnelInput(string Area, double Numerator, double Denominator);

/// <summary>An area of a funnel; proportions from 0 to 1, all null but the name where it has no cases.</summary>
public sealed record FunnelArea(
    string Area, double? Value, double? Lower95, double? Upper95, double? Lower998, double? Upper998, FunnelSignificance Significance);

/// <summary>Areas compared with the mean of all: small ones lie far from it by chance alone.</summary>
/// <param name="Mean">All numerators over all denominators; null without cases.</param>
/// <remarks>Limits as in PHEindicatormethods 2.1.0: p ± z √(p(1−p)/n), not below 0 or above 1.</remarks>
public sealed record Funnel(double? Mean, IReadOnlyList<FunnelArea> Areas)
{
    private const double Z95 = 1.959964, Z998 = 3.090232;

    public static Funnel Of(IReadOnlyList<FunnelInput> areas)
    {
        var all = areas.Sum(one => one.Denominator);
        if (all == 0) return new(null, [.. areas.Select(one => Nothing(one.Area))]);
        var mean = areas.Sum(one => one.Numerator) / all;
        return new(mean, [.. areas.Select(one => one.Denominator == 0 ? Nothing(one.Area) : Of(one, mean))]);
    }

    /// <summary>The limits for an area of so many cases.</summary>
    public static (double Lower95, double Upper95, double Lower998, double Upper998) LimitsAt(double denominator, double mean)
    {
        var error = Math.Sqrt(mean * (1 - mean) / denominator);
        return (Within(mean - Z95 * error), Within(mean + Z95 * error), Within(mean - Z998 * error), Within(mean + Z998 * error));
    }

    private static FunnelArea Of(FunnelInput area, double mean)
    {
        var value = area.Numerator / area.Denominator;
        var (lower95, upper95, lower998, upper998) = LimitsAt(area.Denominator, mean);
        var significance = value < lower998 ? FunnelSignificance.Low998 : value > upper998 ? FunnelSignificance.High998
            : value < lower95 ? FunnelSignificance.Low95 : value > upper95 ? FunnelSignificance.High95 : FunnelSignificance.None;
        return new(area.Area, value, lower95, upper95, lower998, upper998, significance);
    }

    private static FunnelArea Nothing(string area) => new(area, null, null, null, null, null, FunnelSignificance.None);

    private static double Within(double proportion) => Math.Clamp(proportion, 0, 1);
}

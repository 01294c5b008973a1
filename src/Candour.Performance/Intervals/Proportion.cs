using System.Runtime.InteropServices;

namespace Candour.Performance;

/// <summary>A proportion and the interval in which it lies with 95 % confidence, each from 0 to 1.</summary>
/// <param name="Value">Null where nothing was counted.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Proportion(double? Value, double? Lower, double? Upper)
{
    /// <summary>The normal quantile of two-sided 95 %.</summary>
    public const double Z = 1.959963984540054;

    /// <summary>Wilson's score interval, which gives sensible limits for none of n and for all of n as well.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than nothing is counted, or more than all.</exception>
    /// <remarks>Wilson, E. B. (1927), Probable inference, the law of succession, and statistical inference, JASA 22.</remarks>
    public static Proportion Of(double x, double n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(x);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(x, n);
        if (n == 0) return default;
        var (middle, half, divisor) = (2 * x + Z * Z, Z * Math.Sqrt(Z * Z + 4 * x * (1 - x / n)), 2 * (n + Z * Z));
        // At both ends the bound is exact; what is left of rounding would make it less than nothing.
        return new(x / n, x == 0 ? 0 : (middle - half) / divisor, x == n ? 1 : (middle + half) / divisor);
    }
}

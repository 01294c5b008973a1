using System.Runtime.InteropServices;
using Candour.Performance;

namespace Candour.Assurance;

/// <summary>The share that a moderator moved down less the share moved up, from −1 to 1. Above 0, auditors see practice better than it is; kappa cannot tell that.</summary>
/// <param name="Value">Null where there are no cases.</param>
/// <param name="Lower">Of the 95 % interval.</param>
/// <remarks>Bonett, D. G. and Price, R. M. (2012), Adjusted Wald confidence interval for a difference of binomial proportions based on paired data, Journal of Educational and Behavioral Statistics 37.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Direction(double? Value, double? Lower, double? Upper)
{
    public static Direction Of(int down, int up, int cases)
    {
        if (cases == 0) return default;
        double n = cases + 2, downOf = (down + 1) / n, upOf = (up + 1) / n, middle = downOf - upOf;
        var half = Proportion.Z * Math.Sqrt((downOf + upOf - middle * middle) / n);
        return new((down - up) / (double)cases, Math.Max(-1, middle - half), Math.Min(1, middle + half));
    }
}

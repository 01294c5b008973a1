using System.Text.RegularExpressions;

namespace Candour.Reading;

/// <summary>What every pattern of the readers shares: named groups only, and an end to the time that hostile text can take.</summary>
internal static class Patterns
{
    public const RegexOptions Exact = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;
    public const RegexOptions AnyCase = Exact | RegexOptions.IgnoreCase;

    /// <summary>In milliseconds.</summary>
    public const int Limit = 1000;
}

using System.Globalization;

namespace Candour.Improvement;

/// <summary>Whether white text can be read on a colour.</summary>
/// <remarks>WCAG 2.2, relative luminance and contrast ratio; level AA asks for 4.5 to 1.</remarks>
public static class Contrast
{
    public const double Enough = 4.5;

    public static bool IsColour(string? colour) => colour is ['#', .. { Length: 6 } digits] && digits.All(char.IsAsciiHexDigit);

    /// <param name="colour">As #rrggbb.</param>
    /// <returns>1 for white itself, 21 for black.</returns>
    public static double WithWhite(string colour) => 1.05 / (Luminance(colour) + 0.05);

    private static double Luminance(string colour) =>
        (0.2126 * Linear(colour.AsSpan(1, 2))) + (0.7152 * Linear(colour.AsSpan(3, 2))) + (0.0722 * Linear(colour.AsSpan(5, 2)));

    private static double Linear(ReadOnlySpan<char> digits)
    {
        var part = int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Reports;

/// <summary>A number with its unit, as a table's cell holds it: "33.5%", "£1,200", "18.69", "50 (19%)".</summary>
internal readonly partial record struct Quantity(decimal Value, string? Unit)
{
    public static Quantity? Read(string text)
    {
        var match = Whole().Match(text.Trim());
        if (!match.Success || !decimal.TryParse(match.Groups["number"].ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)) return null;
        var unit = match.Groups["pound"].Success ? "£" : match.Groups["percent"].Success ? "%" : match.Groups["unit"].Success ? match.Groups["unit"].Value : null;
        return new(match.Groups["scale"].Value.ToUpperInvariant() switch { "M" or "MILLION" => value * 1_000_000, "K" => value * 1_000, "BN" => value * 1_000_000_000, _ => value }, unit);
    }

    [GeneratedRegex(@"^(?<pound>£)?\s?(?<number>-?\d{1,3}(,\d{3})+(\.\d+)?|-?\d+(\.\d+)?)\s?((?<percent>%|per cent)|(?<scale>m|million|k|bn)\b|(?<unit>days?|weeks?|months?|hours?))?\s*(\([^)]{1,20}\))?\*?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Whole();
}

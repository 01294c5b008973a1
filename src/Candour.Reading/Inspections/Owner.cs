using System.Text.RegularExpressions;

namespace Candour.Reading.Inspections;

/// <summary>Who must act, where the sentence itself says so: "Leaders across the partnership should …".</summary>
internal static partial class Owner
{
    public static string? In(string text) =>
        Subject().Match(text) is { Success: true } match && Body().IsMatch(match.Groups["who"].Value)
            ? match.Groups["who"].Value.TrimEnd(',')
            : null;

    [GeneratedRegex(@"^(?<who>\p{Lu}[^.:;•]{2,150}?)(?<!\b(the|a|any)),?\s+((should|must|will|now)\s+)?(jointly\s+|urgently\s+)?(should|must|needs?\s+to|have\s+to|has\s+to|continue\s+to)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Subject();

    [GeneratedRegex(@"\b(leaders?|partners?|partnership|council|authority|NHS|ICB|board|commissioners?|providers?|area|health|services?|trust)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Body();
}

using System.Text.RegularExpressions;

namespace Candour.Reading.Inspections;

/// <summary>The grades that inspectorates have given since 2012. "Adequate" ended in 2013; "requires improvement" gained "to be good" over the years, and is kept as printed.</summary>
internal static partial class Grades
{
    /// <summary>A grade anywhere in running text, after "is" or "are" or as a verb of its own ("require improvement").</summary>
    public const string Pattern = @"(?<grade>outstanding|good|requires?\s+improvement(\s+to\s+be\s+good)?|inadequate|adequate)";

    /// <summary>The grade in its usual spelling, or null where the text is no whole grade.</summary>
    public static string? Read(string text)
    {
        if (Whole().Match(Prose.Collapse(text)) is not { Success: true } match) return null;
        var grade = match.Groups["grade"].Value.ToLowerInvariant();
        if (grade.StartsWith("require ", StringComparison.Ordinal)) grade = "requires " + grade["require ".Length..];
        return char.ToUpperInvariant(grade[0]) + grade[1..];
    }

    public static bool Starts(string text) => Beginning().IsMatch(text);

    /// <summary>Whether a grade that a narrow column broke goes on: "Requires improvement", "to be good".</summary>
    public static bool Continues(string begun, string text) => LongestGrade.StartsWith(
        Agreeing().Replace(Prose.Collapse(begun + " " + text), "requires"), StringComparison.OrdinalIgnoreCase);

    private const string LongestGrade = "requires improvement to be good";

    [GeneratedRegex("^" + Pattern + @"[.*]?\d?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(outstanding|good|inadequate|adequate|requires?(\s+improvement(\s+to(\s+be(\s+good)?)?)?)?)[.*]?\d?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^require\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Agreeing();
}

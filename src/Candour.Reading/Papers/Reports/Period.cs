using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Reports;

/// <summary>A stretch or point of time to which a figure belongs, in the paper's own words.</summary>
internal static partial class Period
{
    public static string? Find(string text) => Words().Match(text) is { Success: true } match ? match.Value.Trim() : null;

    public static Match Nearest(string text, int position) => Words().Matches(text).MinBy(match => Math.Abs(match.Index - position)) ?? Match.Empty;

    public const string Month = @"(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?";

    public const string One = @"(\b(end (of )?)?(\d{1,2}(st|nd|rd|th)? )?" + Month + @" ['’]?(20)?\d\d\b|\bQ(uarter )?[1-4],? ?((20)?\d\d[/-]\d\d|(20)\d\d)?|\b(20)?\d\d/\d\d\b|\b20\d\d-\d\d\b|\b(19|20)\d\d\b|\bYear \d\b)";

    [GeneratedRegex(One, Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Words();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Candour.Reading.Papers;

/// <summary>Days and times of day as papers write them. A day without a year is not read.</summary>
internal static partial class Days
{
    public static DateOnly? Find(string text)
    {
        foreach (Match match in Written().Matches(text))
            if (Read(match) is { } day) return day;
        return null;
    }

    /// <summary>Whether a line begins with a day of the week and its date, as those of a title do.</summary>
    public static bool Opens(string line) => line.Length > 0 && char.IsUpper(line[0]) && Written().Match(line) is { Success: true, Index: 0 } day && char.IsLetter(day.Value[0]);

    public static string? FindTime(string text) => Time().Match(text) is { Success: true } match ? match.Value.Trim() : null;

    public static IReadOnlyList<string> FindTimes(string text) => [.. Time().Matches(Written().Replace(text, " ")).Select(match => match.Value.Trim())];

    /// <summary>The text without its days and times: what is left of "Cabinet 19th December 2018".</summary>
    public static string Without(string text) =>
        Markup.Flatten(Leftovers().Replace(Time().Replace(Written().Replace(text, " "), " "), " ")).Trim(' ', ',', '-', '–', ':', '.');

    private static DateOnly? Read(Match match)
    {
        var month = match.Groups["name"].Success
            ? DateTime.TryParseExact(match.Groups["name"].Value[..3], "MMM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var named) ? named.Month : 0
            : Number(match, "month");
        var (year, day) = (Number(match, "year"), Number(match, "day"));
        if (year < 100) year += 2000;
        return month is >= 1 and <= 12 && year is > 1900 and < 2200 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?\b(?<day>\d{1,2})\s?(st|nd|rd|th)?\s+((day\s+)?of\s+)?(?<name>Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sept?(ember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?),?\s+(?<year>(19|20)\d\d)\b|\b(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>(20)?\d\d)\b|\b(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Written();

    [GeneratedRegex(@"\b\d{1,2}([.:]\d\d)?\s?([ap]\.\s?m\.?|[ap]m\b)|\b([01]?\d|2[0-3])[.:][0-5]\d(\s?noon\b|\b(\s?(hrs|hours))?)|\b12 noon\b|(?<=\b(to|until|at|from)\s|[-–]\s?)(noon|midday)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Time();

    [GeneratedRegex(@"\b(at|on|held)\s*$|^\s*(date|held on|on)\b:?", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Leftovers();
}

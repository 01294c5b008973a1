using System.Globalization;
using System.Text.RegularExpressions;

namespace Candour.Reading.Inspections;

/// <summary>The first and the last day of something, as reports write it: "25 April – 18 May 2017", "on 28 February and 1 March 2019".</summary>
internal sealed partial record DateRange(DateOnly From, DateOnly To)
{
    private const string Months = "january|february|march|april|may|june|july|august|september|october|november|december";

    /// <summary>The first stretch of days in the text; what a day leaves out, the day after it supplies.</summary>
    /// <param name="latest">Where no year is written: the last day that can be meant.</param>
    public static DateRange? In(string text, DateOnly? latest = null)
    {
        foreach (Match stretch in Stretch().Matches(text))
            if (Read(stretch, latest) is { } range)
                return range;
        return null;
    }

    private static DateRange? Read(Match stretch, DateOnly? latest)
    {
        int? month = null, year = null;
        DateOnly? to = null, from = null;
        foreach (Match day in PartialDate().Matches(stretch.Value).Reverse())
        {
            if (MonthOf(day.Groups["month"].Value) is { } named) month = named;
            year = Number(day.Groups["year"].Value) ?? year ?? YearBefore(latest, month, Number(day.Groups["day"].Value));
            if (Date(year, month, Number(day.Groups["day"].Value)) is not { } date) return null;
            if (to is null) to = date;
            // "12 December to 9 January 2020" starts in the year before.
            from = date > to && !day.Groups["year"].Success ? date.AddYears(-1) : date;
        }
        return from <= to ? new(from.Value, to.Value) : null;
    }

    private static int? YearBefore(DateOnly? latest, int? month, int? day) =>
        latest is not { } limit ? null
        : Date(limit.Year, month, day) is { } date && date <= limit ? limit.Year
        : limit.Year - 1;

    private static DateOnly? Date(int? year, int? month, int? day) =>
        year is { } y && month is { } m && day is { } d && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m)
            ? new DateOnly(y, m, d)
            : null;

    private static int? MonthOf(string text) =>
        text.Length == 0 ? null
        : Number(text) ?? Array.FindIndex(Months.Split('|'), name => name.StartsWith(text[..3], StringComparison.OrdinalIgnoreCase)) + 1;

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private const string Month = @"(?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?)";
    private const string Weekday = @"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?";
    private const string Written = Weekday + @"(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s+(?:of\s+)?" + Month + @",?(?:\s+(?<year>(?:19|20)\d\d))?)?";
    private const string Figures = @"(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>(?:19|20)\d\d)";
    private const string One = @"(?:" + Figures + "|" + Written + ")";
    private const string Between = @"(?:\s*(?:[-–—−‒,&]|to|and|until|through|,\s*and)\s*)";

    [GeneratedRegex(@"(?<![\d/])" + One + "(?:" + Between + One + @")*(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Stretch();

    [GeneratedRegex(@"(?<![\d/])" + One + @"(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PartialDate();
}

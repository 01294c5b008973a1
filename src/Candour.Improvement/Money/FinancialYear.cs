using System.Globalization;
using System.Text.RegularExpressions;

namespace Candour.Improvement;

/// <summary>An authority's financial year, from 1 April, by the year in which it begins.</summary>
public static partial class FinancialYear
{
    private const int FirstMonth = 4, Earliest = 2000, Latest = 2098;

    public static int Of(DateOnly day) => day.Month < FirstMonth ? day.Year - 1 : day.Year;

    public static DateOnly Begins(int year) => new(year, FirstMonth, 1);

    public static DateOnly Ends(int year) => Begins(year + 1).AddDays(-1);

    /// <summary>2017/18</summary>
    public static string Name(int year) => string.Create(CultureInfo.InvariantCulture, $"{year}/{(year + 1) % 100:00}");

    /// <summary>How much of a year has gone by the end of a day, in per cent.</summary>
    public static int Gone(int year, DateOnly day) =>
        Math.Clamp(100 * (day.DayNumber - Begins(year).DayNumber + 1) / (Ends(year).DayNumber - Begins(year).DayNumber + 1), 0, 100);

    /// <summary>2017/18, 2017-18, 2017/2018; null for anything else, such as two years that do not follow each other.</summary>
    public static int? Read(string? text)
    {
        if (text is null || Form().Match(text.Trim()) is not { Success: true } form) return null;
        var (first, second) = (int.Parse(form.Groups["first"].Value, CultureInfo.InvariantCulture), int.Parse(form.Groups["second"].Value, CultureInfo.InvariantCulture));
        return (first + 1) % 100 == second % 100 && (second < 100 || second == first + 1) && first is >= Earliest and <= Latest ? first : null;
    }

    [GeneratedRegex(@"^(?<first>\d{4})\s?[/–-]\s?(?<second>\d{4}|\d{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Form();
}

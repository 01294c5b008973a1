using System.Globalization;
using System.Text.RegularExpressions;

namespace Candour.Time.DueDates;

/// <summary>The pieces that the forms of a date are made of.</summary>
internal static class Vocabulary
{
    public const string Month =
        "(?<month>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)";

    public const string Weekday = @"((?<weekday>mon|tue|wed|thu|fri|sat|sun)(s|rs|r|nes|ur)?(day)?\.?,?\s+(the\s+)?)?";
    public const string Day = @"(?<day>\d{1,2})\s?(st|nd|rd|th)?";
    public const string Year = @"(?<year>(19|20)\d\d)";
    public const string ShortYear = @"(?<year>\d\d)";

    /// <summary>2018/19, 18/19, 2018-2019.</summary>
    public const string TwoYears = @"(?<years>(20)?\d\d\s?[/-]\s?(20)?\d\d)";

    public const string FinancialYear = @"(financial\s+year|fiscal\s+year|fy|f/y)";

    /// <summary>A pattern over plain text, where no two spaces stand together, so that it has little to go back over; its digits are 0 to 9 and no other script's.</summary>
    public static Regex Pattern(string pattern) => new(
        pattern.Replace(@"\d", "[0-9]", StringComparison.Ordinal),
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(10));

    /// <summary>The last few words before a place: as much as a phrase's meaning can hang on.</summary>
    public static ReadOnlySpan<char> WordsBefore(string text, int index) => text.AsSpan(Math.Max(0, index - 40)..index);

    public static int Number(this Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    public static bool Has(this Match match, string group) => match.Groups[group].Success;

    public static bool Says(this Match match, string group, string beginning) =>
        match.Groups[group].ValueSpan.StartsWith(beginning, StringComparison.OrdinalIgnoreCase);

    public static int MonthOf(Match match) =>
        "jan feb mar apr may jun jul aug sep oct nov dec".IndexOf(match.Groups["month"].Value[..3].ToLowerInvariant(), StringComparison.Ordinal) / 4 + 1;

    public static int YearOf(Match match) => FullYear(match.Number("year"));

    public static string? YearAsWritten(Match match) =>
        match.Has("years") ? match.Groups["years"].Value : match.Has("year") ? match.Groups["year"].Value : null;

    /// <summary>The first of two years that follow each other, as a financial year is written; null when they do not.</summary>
    public static int? FirstOfTwoYears(string written)
    {
        var parts = written.Split('/', '-').Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        return (parts[0] + 1) % 100 == parts[1] % 100 && (parts[1] < 100 || parts[1] == FullYear(parts[0]) + 1) ? FullYear(parts[0]) : null;
    }

    public static int FullYear(int year) => year switch { >= 100 => year, >= 80 => 1900 + year, _ => 2000 + year };
}

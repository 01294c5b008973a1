using System.Text.RegularExpressions;
using static Candour.Time.DueDates.Vocabulary;

namespace Candour.Time.DueDates;

/// <summary>Dates that name a quarter or a half of a year. Councils count both from April; a single year leaves open which year is meant.</summary>
internal static class QuarterForms
{
    private const string Quarter =
        @"((?<calendar>calendar)\s+)?((q|qtr\.?\s?|quarter\s)\s?(?<part>[1-4])|(?<part>first|second|third|fourth|1st|2nd|3rd|4th|last|final)\s+quarter)\b";

    private const string Half =
        @"((?<calendar>calendar)\s+)?(h(?<part>[12])|(?<part>first|second|1st|2nd|last|final)\s+half)\b";

    private const string OfYear =
        $@"[\s,:(-]*((of|in)\s+)?(the\s+)?(?<kind>{FinancialYear}|calendar\s+year|academic\s+year)?\s*({TwoYears}|{Year}|'?{ShortYear})\b(\s*\(?(?<kind>calendar)(\s+year)?\)?)?";

    public static IEnumerable<Form> All { get; } =
    [
        new($@"{Quarter}{OfYear}", m => Of(m, 3, DatePrecision.Quarter)),
        new($@"({FinancialYear}\s+)?({TwoYears}|{Year})[\s,:(-]*{Quarter}", m => Of(m, 3, DatePrecision.Quarter)),
        new($@"{Quarter}", _ => WithoutYear, Sort.DateWithoutYear),
        new($@"{Half}{OfYear}", m => Of(m, 6, DatePrecision.Season)),
        new($@"{Half}", _ => WithoutYear, Sort.DateWithoutYear),
    ];

    private static When WithoutYear { get; } = When.Ambiguous("No year is given.");

    private static When Of(Match match, int months, DatePrecision precision)
    {
        var month = (PartOf(match, 12 / months) - 1) * months + 1;
        if (match.Says("kind", "academic")) return When.Ambiguous("How an academic year is divided is not said.");
        if (match.Has("years"))
            return FirstOfTwoYears(match.Groups["years"].Value) is { } year
                ? When.Months(year, month + 3, months, precision)
                : When.Ambiguous("The two years do not follow each other.");
        return match.Has("calendar") || match.Says("kind", "calendar") || SaysHalfOfOneYear(match, months)
            ? When.Months(YearOf(match), month, months, precision)
            : When.Ambiguous("A part of the calendar year or of the financial year: it is not said.");
    }

    /// <summary>"The first half of 2019" is plain English; "H1 2019" is somebody's year.</summary>
    private static bool SaysHalfOfOneYear(Match match, int months) =>
        months == 6 && match.Groups["part"].Length > 1 && !match.Has("kind") && match.Groups["year"].Length == 4;

    private static int PartOf(Match match, int parts) => match.Groups["part"].Value.ToLowerInvariant() switch
    {
        "1" or "first" or "1st" => 1,
        "2" or "second" or "2nd" => 2,
        "3" or "third" or "3rd" => 3,
        "4" or "fourth" or "4th" => 4,
        _ => parts,
    };
}

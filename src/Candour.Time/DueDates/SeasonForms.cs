using System.Text.RegularExpressions;
using static Candour.Time.DueDates.Vocabulary;

namespace Candour.Time.DueDates;

/// <summary>Dates that name a season, a school term or a feast.</summary>
/// <remarks>Seasons are the meteorological ones of three whole months; a term ends at the latest with the last month in which English schools teach it.</remarks>
internal static class SeasonForms
{
    private const string Season = @"(?<season>spring|summer|autumn|winter)";

    public static IEnumerable<Form> All { get; } =
    [
        new($@"(?<season>spring|summer|autumn)\s+term,?\s+(of\s+)?({TwoYears}|{Year}|'?{ShortYear})\b", ReadTerm),
        new($@"{Season},?\s+(of\s+)?({TwoYears}|{Year}|'?{ShortYear})\b", ReadSeason),
        new($@"{Season}(\s+term)?\b", _ => When.Ambiguous("No year is given."), Sort.DateWithoutYear),
        new($@"christmas,?\s+{Year}\b", m => When.Day(new(YearOf(m), 12, 25))),
        new($@"easter,?\s+{Year}\b", m => new(Easter.Sunday(YearOf(m)).AddDays(-2), Easter.Sunday(YearOf(m)).AddDays(1), DatePrecision.Season)),
    ];

    private static When ReadSeason(Match match)
    {
        var season = match.Groups["season"].Value.ToLowerInvariant();
        if (match.Has("years"))
            return season == "winter" && FirstOfTwoYears(match.Groups["years"].Value) is { } first
                ? When.Months(first, 12, 3, DatePrecision.Season)
                : When.Ambiguous($"One {season} lies in one year, not in two.");
        return season switch
        {
            "spring" => When.Months(YearOf(match), 3, 3, DatePrecision.Season),
            "summer" => When.Months(YearOf(match), 6, 3, DatePrecision.Season),
            "autumn" => When.Months(YearOf(match), 9, 3, DatePrecision.Season),
            _ => When.Ambiguous("A winter spans two years: it is not said whether it begins or ends in this one."),
        };
    }

    private static When ReadTerm(Match match)
    {
        var isAutumn = match.Says("season", "autumn");
        var schoolYear = match.Has("years") ? FirstOfTwoYears(match.Groups["years"].Value) : isAutumn ? YearOf(match) : YearOf(match) - 1;
        return (schoolYear, match.Groups["season"].Value.ToLowerInvariant()) switch
        {
            (null, _) => When.Ambiguous("The two years do not follow each other."),
            ({ } year, "autumn") => When.Months(year, 9, 4, DatePrecision.Season),
            ({ } year, "spring") => When.Months(year + 1, 1, 4, DatePrecision.Season),
            ({ } year, _) => When.Months(year + 1, 4, 4, DatePrecision.Season),
        };
    }
}

using System.Text.RegularExpressions;
using static Candour.Time.DueDates.Vocabulary;

namespace Candour.Time.DueDates;

/// <summary>Dates that name a day.</summary>
internal static class DayForms
{
    private const string NextYear = "(?<next>[/-](20)?[0-9][0-9])?";

    public static IEnumerable<Form> All { get; } =
    [
        new(@"(?<year>\d{4})[-/.](?<number>\d{1,2})[-/.](?<day>\d{1,2})(T[0-9:.]*Z?|\b)", m => On(m, YearOf(m), m.Number("number"))),
        new($@"{Weekday}(?<day>\d{{1,2}})({Numeric("/")}|{Numeric(@"\.")}|{Numeric("-")}|\s(?<number>\d{{1,2}})\s{Year})\b", m => On(m, YearOf(m), m.Number("number"))),
        new($@"{Weekday}(?<from>\d{{1,2}})\s?(st|nd|rd|th)?\s*(-|to|and|&|/|,|or)\s*{Weekday}{Day}\s+(of\s+)?{Month}\b\.?,?\s+{Year}\b",
            m => On(m, YearOf(m), MonthOf(m))),
        new($@"{Weekday}{Day}(\s+|[-./]|)(of\s+)?{Month}(\.?,?\s*|[-./])({Year}{NextYear}|'?{ShortYear})\b", ReadDayMonthYear),
        new($@"{Month}\.?\s+{Day},?\s+{Year}\b", m => On(m, YearOf(m), MonthOf(m))),
        new($@"{Weekday}{Day}(\s+|[-.]|)(of\s+)?{Month}\b", ReadDayMonth),
        new($@"{Month}\s+(?<day>\d{{1,2}})(st|nd|rd|th)\b", _ => WithoutYear, Sort.DateWithoutYear),
    ];

    private static When WithoutYear { get; } = When.Ambiguous("No year is given.");

    private static string Numeric(string mark) => $@"{mark}(?<number>\d{{1,2}}){mark}(?<year>\d{{4}}|\d\d)";

    private static Phrase? ReadDayMonthYear(Match match, string text)
    {
        if (IsCount(match, text)) return null;
        var next = match.Groups["next"];
        var isFinancial = next.Success && FirstOfTwoYears(match.Groups["year"].Value + next.Value) is not null;
        return isFinancial
            ? new(match.Index, match.Index + match.Length, When.Ambiguous("A day can lie in one year, not in two."))
            : new(match.Index, next.Success ? next.Index : match.Index + match.Length, On(match, YearOf(match), MonthOf(match)), Year: YearAsWritten(match));
    }

    private static Phrase? ReadDayMonth(Match match, string text) =>
        IsCount(match, text) ? null
        : new(match.Index, match.Index + match.Length, WithoutYear, Sort.DateWithoutYear);

    private static When On(Match match, int year, int month)
    {
        var day = match.Number("day");
        if (year is < 1900 or > 2199 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return When.Ambiguous("There is no such day.");
        var date = new DateOnly(year, month, day);
        return match.Has("weekday") && !match.Has("from") && !match.Says("weekday", $"{date.DayOfWeek}"[..3])
            ? When.Ambiguous($"The day of the week and the date disagree: {date.Said()} is a {date.DayOfWeek}.")
            : When.Day(date);
    }

    /// <summary>"Phase 1 March 2019" is the first phase, not the first of March.</summary>
    private static bool IsCount(Match match, string text) => CountedThings.IsMatch(Vocabulary.WordsBefore(text, match.Index));

    private static Regex CountedThings { get; } =
        Vocabulary.Pattern(@"\b(phase|stage|part|step|tranche|wave|tier|level|version|option|cohort|group|number|no\.)\s*$");
}

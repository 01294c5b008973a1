using System.Text.RegularExpressions;
using static Candour.Time.DueDates.Vocabulary;

namespace Candour.Time.DueDates;

/// <summary>Dates that name a year, or two that follow each other.</summary>
internal static class YearForms
{
    public static IEnumerable<Form> All { get; } =
    [
        new($@"(?<kind>academic|school|municipal)\s+year\s+({TwoYears}|{Year})\b", ReadOtherYear),
        new($@"({FinancialYear}\s+)(?<years>\d\d[/-]\d\d)\b", ReadFinancialYear),
        new($@"({FinancialYear}\s+)?(?<years>(19|20)\d\d\s?[/-]\s?(20)?\d\d)\b", ReadTwoYears),
        new(@"(?<years>\d{1,2}/\d{1,2})\b", ReadTwoNumbers),
        new($@"({FinancialYear}|year[\s-]+end)\s*'?({Year}|{ShortYear})\b", _ => OneOfTwo),
        new($@"((calendar\s+)?year\s+)?{Year}\b", m => When.Months(YearOf(m), 1, 12, DatePrecision.Year)),
    ];

    private static When OneOfTwo { get; } = When.Ambiguous("A financial year touches two years: it is not said whether it begins or ends in this one.");

    private static When ReadFinancialYear(Match match) => FirstOfTwoYears(match.Groups["years"].Value) is { } year
        ? When.Months(year, 4, 12, DatePrecision.Year)
        : When.Ambiguous("The two years do not follow each other.");

    private static When ReadTwoYears(Match match)
    {
        var written = match.Groups["years"].Value;
        var parts = written.Split('/', '-');
        var (first, second) = (ToNumber(parts[0]), ToNumber(parts[1]));
        var isHyphened = written.Contains('-', StringComparison.Ordinal);
        var isMonth = isHyphened && parts[1].Length == 2 && second is >= 1 and <= 12;
        return (FirstOfTwoYears(written), isMonth) switch
        {
            ({ }, true) => When.Ambiguous($"The financial year, or month {second} of {first}."),
            ({ } year, _) => When.Months(year, 4, 12, DatePrecision.Year),
            (_, true) => When.Month(first, second),
            _ when second > first && isHyphened => When.Months(first, 1, 12 * (second - first + 1), DatePrecision.Year),
            _ => When.Ambiguous("The two years do not follow each other."),
        };
    }

    /// <summary>18/19 can only be a year; 11/12 may be a day of a month, 03/19 a month of a year.</summary>
    private static When ReadTwoNumbers(Match match)
    {
        var written = match.Groups["years"].Value;
        return FirstOfTwoYears(written) is { } year && ToNumber(written.Split('/')[0]) > 12
            ? When.Months(year, 4, 12, DatePrecision.Year)
            : When.Ambiguous("A day and a month, or a month and a year: it is not said.");
    }

    private static When ReadOtherYear(Match match)
    {
        if (match.Says("kind", "municipal")) return When.Ambiguous("A municipal year ends with a meeting whose day is not given.");
        return match.Has("years") && FirstOfTwoYears(match.Groups["years"].Value) is { } year
            ? When.Months(year, 9, 12, DatePrecision.Year)
            : When.Ambiguous("A school year touches two years: it is not said which.");
    }

    private static int ToNumber(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}

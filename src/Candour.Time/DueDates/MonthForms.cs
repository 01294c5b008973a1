using System.Text.RegularExpressions;
using static Candour.Time.DueDates.Vocabulary;

namespace Candour.Time.DueDates;

/// <summary>Dates that name a month.</summary>
internal static class MonthForms
{
    public static IEnumerable<Form> All { get; } =
    [
        new($@"{Month}(\.?,?\s*|[-/.])(of\s+)?{Year}(?<next>[/-](20)?\d\d)?\b", ReadMonthYear),
        new($@"{Month}(\.?\s*')?[ \t]*{ShortYear}[/-]\d\d\b", _ => When.Ambiguous("A month can lie in one year, not in two.")),
        new($@"((end|mid|middle|early|late|start|beginning)[\s-]+(of\s+)?){Month}[ \t]+{ShortYear}\b", m => Of(m)),
        new($@"{Month}(\.?[ \t]*'|[-/.]|){ShortYear}\b", m => Of(m)),
        new($@"{Month}\.?[ \t]+{ShortYear}\b", ReadNumber),
        new(@"(?<number>\d{1,2})[/.-](?<year>(19|20)\d\d)\b", m => m.Number("number") is >= 1 and <= 12 and var month ? When.Month(YearOf(m), month) : null),
        new($@"{Month}\b", ReadMonth),
    ];

    private static When Of(Match match) => When.Month(YearOf(match), MonthOf(match));

    private static Phrase ReadMonthYear(Match match, string text)
    {
        var next = match.Groups["next"];
        return next.Success && FirstOfTwoYears(match.Groups["year"].Value + next.Value) is not null
            ? new(match.Index, match.Index + match.Length, When.Ambiguous($"{match.Groups["month"].Value} {match.Groups["year"].Value}, or some time in the financial year."))
            : new(match.Index, next.Success ? next.Index : match.Index + match.Length, Of(match), Year: YearAsWritten(match));
    }

    /// <summary>"March 19" may be a month or a day; "March 45" can only be a month.</summary>
    private static When ReadNumber(Match match) => match.Number("year") is >= 1 and <= 31
        ? When.Ambiguous($"{match.Groups["month"].Value} {YearOf(match)}, or a day of a year that is not given.")
        : Of(match);

    /// <summary>A month alone; but "may" and "march" in small letters are mostly verbs.</summary>
    private static Phrase? ReadMonth(Match match, string text) => match.Value is "may" or "march" or "mar" ? null
        : new(match.Index, match.Index + match.Length, When.Ambiguous("No year is given."), Sort.DateWithoutYear);
}

using System.Text.RegularExpressions;
using static Candour.Time.DueDates.Vocabulary;

namespace Candour.Time.DueDates;

/// <summary>Brings phrases together that say one thing: "April and October 2019", "April to June 2019", "within 28 days of 1 April 2019".</summary>
internal static class PhraseJoiner
{
    private static readonly Regex SharesYear = Pattern(@"^\s*(-|to|until|till|and|&|/|,|,\s*and|or)\s*$");
    private static readonly Regex IsEither = Pattern(@"^(/|\s*or\s*)$");
    private static readonly Regex RunsTo = Pattern(@"^\s*(-|to|until|till|up\s+to|through|through\s+to)\s*(the\s+)?(end\s+(of\s+)?)?$");
    private static readonly Regex Between = Pattern(@"\bbetween\s*$");
    private static readonly Regex And = Pattern(@"^\s*(and|&)\s*$");
    private static readonly Regex CountsFrom = Pattern(@"^\s*(of|from|after|following|(?<back>before|prior\s+to))\s*$");

    public static List<Phrase> Join(string text, List<Phrase> phrases)
    {
        var joined = new List<Phrase>();
        foreach (var phrase in Enumerable.Reverse(phrases)) // the year stands last, so from the right
        {
            var left = joined.Count > 0 ? WithYearOf(text, phrase, joined[^1]) : phrase;
            if (joined.Count > 0 && TryJoin(text, left, joined[^1]) is { } one) joined[^1] = one;
            else joined.Add(left);
        }
        joined.Reverse();
        return joined;
    }

    private static Phrase WithYearOf(string text, Phrase left, Phrase right)
    {
        if (left.Sort is not Sort.DateWithoutYear || right.Year is null || !SharesYear.IsMatch(text.AsSpan(left.End..right.Start))) return left;
        return PhraseFinder.In($"{left.In(text)} {right.Year}") is [{ IsCertain: true } whole] && whole.When.First <= right.When.First
            ? left with { When = whole.When, Sort = Sort.Date, Year = right.Year }
            : left;
    }

    private static Phrase? TryJoin(string text, Phrase left, Phrase right)
    {
        var gap = text.AsSpan(left.End..right.Start);
        if (left.Sort is Sort.Span && right.Sort is Sort.Date && CountsFrom.IsMatch(gap))
            return left with { End = right.End, When = Counted(left.Length, right.When, isBack: gap.Trim() is "before" or "prior to"), Sort = Sort.Date };
        if (!right.IsCertain || left.Sort is not (Sort.Date or Sort.DateWithoutYear) || left.When.First > right.When.First) return null;

        var isRange = RunsTo.IsMatch(gap) || (And.IsMatch(gap) && Between.IsMatch(WordsBefore(text, left.Start)));
        var isEither = left.IsCertain && left.Year == right.Year && IsEither.IsMatch(gap);
        return isRange && (left.IsCertain || left.Sort is Sort.DateWithoutYear) || isEither && left.When.Precision == right.When.Precision
            ? right with { Start = left.Start, IsRange = true, When = right.When with { First = left.When.First ?? right.When.First } }
            : null;
    }

    private static When Counted(Period? length, When from, bool isBack)
    {
        if (length is not { } span || from is not { Precision: DatePrecision.Day, Last: { Year: >= BankHolidays.FirstYear } day })
            return When.Undetermined("It counts from a day that is not given.");
        try
        {
            return When.Day(isBack ? span.Before(day, WorkingCalendar.England) : span.After(day, WorkingCalendar.England));
        }
        catch (CalendarRangeException outside)
        {
            return When.Undetermined(outside.Message);
        }
    }
}

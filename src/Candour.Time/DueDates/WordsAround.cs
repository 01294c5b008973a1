using System.Text.RegularExpressions;
using static Candour.Time.DueDates.Vocabulary;

namespace Candour.Time.DueDates;

/// <summary>What the words before a date make of it: "before 2020", "from April 2019", "week commencing 4 March 2019", "moved from July 2018".</summary>
internal static class WordsAround
{
    private static readonly Regex Before = Pattern(@"\b(before|prior\s+to)(\s+the)?\s*$");
    private static readonly Regex NotBefore = Pattern(
        @"\b(after|following|post|(not|no\s+earlier|not\s+earlier|no\s+sooner|not\s+sooner)\s+(before|than))(\s+the)?(\s+(end|start|beginning|middle)\s+of)?\s*$");
    private static readonly Regex WeekOf = Pattern(@"(\bw/?[cb]\b|\bweek\s+(commencing|beginning|starting|of))[\s:]*$");
    private static readonly Regex From = Pattern(
        @"\b(from|since|starting|starts|commencing|commences|beginning|begins|as\s+of|w\.?e\.?f\.?)(\s+in)?(\s+(the\s+)?(end|start|beginning|middle)\s+of|\s+(early|mid|late))?[\s:-]*$");
    private static readonly Regex EarlyIn = Pattern(@"\b(early|mid|middle|start|beginning)[\s-]*((of|in)\s+)?(the\s+)?$");
    private static readonly Regex Formerly = Pattern(
        @"\b((revised|moved|changed|extended|slipped|deferred|delayed|brought\s+forward)\s+from|(was|previously|previous|formerly|originally|original)(\s+(due|target|date|deadline))*)[\s:(-]*$");

    public static IEnumerable<Phrase> Heed(string text, IReadOnlyList<Phrase> phrases) =>
        from phrase in phrases
        let before = WordsBefore(text, phrase.Start).ToString()
        where !(phrase.IsCertain && Formerly.IsMatch(before) && phrases.Any(p => p.IsCertain && p != phrase))
        select phrase.IsCertain ? Heed(phrase, before) : phrase;

    private static Phrase Heed(Phrase phrase, string before)
    {
        if (NotBefore.IsMatch(before))
            return phrase with { When = When.Undetermined("It says when this may begin, not when it is due.") };
        if (Before.IsMatch(before) && phrase.When.First > DateOnly.MinValue)
            return phrase with { When = phrase.When with { Last = phrase.When.First.Value.AddDays(-1) } };
        if (WeekOf.IsMatch(before) && phrase.When.Precision is DatePrecision.Day)
            return phrase with { When = phrase.When with { Last = phrase.When.First!.Value.AddDays(6) } };
        if (EarlyIn.IsMatch(before) && phrase.When.Precision is DatePrecision.Year)
            return phrase with { When = When.Ambiguous("It is not said which part of the year.") };
        return phrase with { IsOpenEnded = !phrase.IsRange && From.IsMatch(before) };
    }
}

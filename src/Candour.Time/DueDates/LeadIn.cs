using System.Text.RegularExpressions;
using static Candour.Time.DueDates.Vocabulary;

namespace Candour.Time.DueDates;

/// <summary>Parts the name of a milestone from the words that only lead up to its date: "Final plan by the end of …".</summary>
internal static class LeadIn
{
    private const string Words =
        @"by|before|prior|from|in|on|at|for|until|till|to|up|no|not|later|than|due|dates?|dead\s?line|targets?|time\s?scales?|"
        + @"the|of|end|start|beginning|middle|mid|early|late|approx|approximately|circa|c|around|about|during|throughout|w/?[cbe]|week|commencing|starting|ending|with|effect|since|after|following|"
        + @"now|is|are|be|will|completed?|completion|finished|delivered|implemented|achieved|done|expected|anticipated|"
        + @"estimated|planned|proposed|revised|new|latest|current|between|within|i\.?e|and|then|or|but|"
        + @"was|previously|formerly|originally|moved|extended|financial|calendar|year|"
        + @"on-?going|asap|quarterly|monthly|weekly|annually|tbc|tba|tbd|provisional";

    private static readonly Regex Tail = Pattern($@"(^|[^\w/])({Words})(\W+({Words}))*\W*$");
    private static readonly Regex Head = Pattern(@"^(\W*(and|then|or|but)\b)*\W*(\(?([0-9]{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)?\W*");
    private static readonly Regex Attached = Pattern(@"^\s*([-:=]|for\b|\()");

    /// <summary>The name that stands before a date, or null. Words that hold a date of their own, one that no longer holds, are no name.</summary>
    public static string? NameIn(string before)
    {
        var words = before.AsSpan();
        var begin = Math.Max(0, words.Length - 100);
        foreach (var tail in Tail.EnumerateMatches(words[begin..])) words = words[..(begin + tail.Index)];
        foreach (var head in Head.EnumerateMatches(words)) words = words[head.Length..];
        words = words.TrimEnd(" \n-:,.;=('\"/&*").Trim();
        return HasLetter(words) && !SaysWhen(words.ToString()) ? words.ToString() : null;
    }

    /// <summary>The name that stands after a date, in brackets or behind a dash or colon: "2022 (Gold)"; or null.</summary>
    public static string? NameAfter(string after, bool isAttached)
    {
        if (!isAttached && !Attached.IsMatch(after)) return null;
        var words = after.AsSpan().TrimStart(" \n-:=(,");
        if (words.StartsWith("for ", StringComparison.OrdinalIgnoreCase)) words = words[4..];
        if (words.IndexOf(')') is >= 0 and var close) words = words[..close];
        return NameIn(words.ToString());
    }

    private static bool SaysWhen(string words) => PhraseFinder.In(words) is var phrases
        && (phrases.Any(p => p.IsCertain) || (phrases is [{ Start: 0 } only] && only.End == words.Length));

    private static bool HasLetter(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
            if (char.IsLetter(c)) return true;
        return false;
    }
}

using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>What a board resolved, in the words by which minutes say so.</summary>
internal static partial class Resolution
{
    /// <summary>"RESOLVED – That …", "It was agreed that …", "Decision: …"; the words behind it are what was resolved.</summary>
    public static Match Opens(string text) => Opening().Match(text);

    /// <summary>"Following debate, the Committee AGREED to:" above a list.</summary>
    public static bool Heads(string text) => Heading().IsMatch(text);

    /// <summary>The sentence of a paragraph that says what was resolved.</summary>
    public static Match Within(string text) => Sentence().Match(text);

    /// <summary>Without the number before it and the joint behind it: "(1) That the report be noted; and".</summary>
    public static string Clean(string text)
    {
        Marker.Take(text.Trim(' ', ':', '-', '–', '—'), out var rest);
        return Joint().Replace(rest, "").Trim();
    }

    [GeneratedRegex(@"^((it was |the \w+ |(board|committee|panel|group|cabinet|members) )?(unanimously )?resolved|it was (unanimously |therefore |also )?agreed|agreed(?! (as|actions?)\b)|decisions?( taken| made)?(?=\s*[:–—-])|recommended|recommendation(?=\s*[:–—-]))\b( unanimously)?( by the \w+)?( that)?\s*(:|-|–|—|$|(?=\s))", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b(agreed|resolved)( unanimously)?( that| to)?\s*:$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?<=^|[.;!?]\s+)([^.;!?]{0,120}\b(RESOLVED|AGREED)\b[^.]*|It was (unanimously )?(agreed|resolved) (that|to) [^.]*|The ([A-Z]\w+ ){0,5}(Board|Committee|Panel|Group|Forum|Cabinet|group|board|panel|committee) (unanimously )?(agreed|resolved) (that|to) [^.]*)\.?(?=\s|$)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"[;,]?\s*\b(and|or)$|[;,]$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Joint();
}

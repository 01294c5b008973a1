using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>What a board resolved, in the words by which minutes say so.</summary>
internal static partial class Resolution
{
    /// <summary>"RESOLVED – That …", "It was agreed that …", "Decision: …"; the words behind it are what was resolved.</summary>
    public static Match Opens(string text) => Opening().Match(text);

    /// <summary>What was resolved, without the words that say so; "Agreed the transfer" would say nothing without its verb.</summary>
    public static string SaidIn(string text, Match opening) => WithObject().IsMatch(text) ? text : text[opening.Length..];

    /// <summary>"Following debate, the Committee AGREED to:" above a list.</summary>
    public static bool Heads(string text) => Heading().IsMatch(text);

    /// <summary>"The Panel thanked them and RESOLVED" above a list; what stands before the word was said.</summary>
    public static Match Closes(string text) => Closing().Match(text);

    /// <summary>Whether a sentence says that the body resolved something.</summary>
    public static bool Is(string sentence) => Sentence().IsMatch(sentence) && !Before().IsMatch(sentence);

    /// <summary>Without the number before it and the joint behind it: "(1) That the report be noted; and".</summary>
    public static string Clean(string text)
    {
        Marker.Take(text.Trim(' ', ':', '-', '–', '—'), out var rest);
        return Joint().Replace(rest, "").Trim();
    }

    [GeneratedRegex(@"^((it was |the \w+ |(board|committee|panel|group|cabinet|members) )?(unanimously )?resolved|it was (unanimously |therefore |also )?agreed|agreed(?! (as|actions?|and signed)\b)|decisions?( (no\.?|number|taken|made|agreed))?( (?!required|sought|needed|requested|deferred|pending|due|on\b)[\w./-]{1,12})?(?=\s*:|\s+[–—-]\s)|recommended|recommendations?(?=\s*[:–—-]))\b( unanimously)?( by the \w+)?( that)?\s*(:|,|-|–|—|$|(?=\s))", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^agreed (the|an?|its?|their|all|both|\p{Ll}{2,}-\p{Ll}+) ", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex WithObject();

    [GeneratedRegex(@"\b(agreed|resolved)( unanimously)?( that| to)?\s*:$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?<before>.{4,}?),?( and| it was)?( (then|therefore|unanimously))?\s+RESOLVED( unanimously)?( that| to)?\s*[:–-]*$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Closing();

    /// <summary>In capitals anywhere; else the body itself, or nobody named, agreed that or to something, or approved it.</summary>
    [GeneratedRegex(@"\b(RESOLVED|AGREED)\b|^It was (\w+ ){0,2}(agreed|resolved) (that|to) |^(The |All )?((\p{Lu}\S+|full) ){0,5}([Bb]oard|[Cc]ommittee|[Pp]anel|[Gg]roup|[Ff]orum|[Cc]abinet|[Ee]xecutive|[Cc]ouncil|[Pp]artnership|[Gg]overnors|[Tt]rustees|[Mm]embers)( \w+ly)? ((agreed|resolved) (that|to) |(approved|endorsed|adopted|ratified) )", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Sentence();

    /// <summary>What was agreed at another time is told, not resolved.</summary>
    [GeneratedRegex(@"\b(previously|last (month|year|meeting)|earlier|had (been )?(agreed|resolved|approved))\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Before();

    [GeneratedRegex(@"[;,]?\s*\b(and|or)$|[;,]$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Joint();
}

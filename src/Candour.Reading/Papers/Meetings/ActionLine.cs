using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>What is to be done, by whom and by when, wherever a minute taker puts the three.</summary>
internal static partial class ActionLine
{
    /// <summary>"Action: …", "Action CSIB-A12: …", "ACTION (Head of X, by 12 May): …", "Action for the Chief Executive – …".</summary>
    public static Match Opens(string text) => Opening().Match(text);

    /// <summary>A heading below which actions stand, each for itself.</summary>
    public static bool Heads(string text) => Heading().IsMatch(text);

    /// <summary>An action at the end of other words: "… in May. (Action: BB)", "… was closed. ACTION: D Dale".</summary>
    public static Match Within(string text) => AtTheEnd().Match(text);

    public static bool IsOwner(string text, out string owner) => Is(OwnerLabel().Match(text), "owner", out owner);

    public static bool IsDue(string text, out string due) => Is(DueLabel().Match(text), "due", out due);

    /// <param name="said">Who, as the heading of the action says it: "Head of X, by 12 May".</param>
    public static MinutedAction Read(string text, string? said)
    {
        var due = TakeDue(ref text);
        if (LabelledOwner().Match(text) is { Success: true } owner)
        {
            text = text[..owner.Index];
            said = owner.Groups["who"].Value;
        }
        if (said?.Trim(' ', ',', ':') is not { Length: > 0 }) said = TakeOwner(ref text);
        if (said is not null && SaidDue().Match(said) is { Success: true } saidDue) (due, said) = (saidDue.Groups["due"].Value, said[..saidDue.Index]);
        return new(text.Trim(), said is null ? null : Bare(said), due);
    }

    /// <summary>"Report on care leavers to next Board – UW": what is to be done, and behind a dash the initials of who does it.</summary>
    public static (string What, string Who)? Initialled(string text) =>
        InitialsLast().Match(text) is { Success: true } match ? (match.Groups["what"].Value, match.Groups["who"].Value) : null;

    /// <summary>Only a name stands behind the word: what it is to do stands before.</summary>
    public static bool IsOwnerOnly(string text) => text.Length < 70 && !Doing().IsMatch(text) && (Who.Is(WithoutDue(text)) || SingleName().IsMatch(text));

    private static string WithoutDue(string text) => SaidDue().Match(text) is { Success: true } due ? text[..due.Index] : text;

    private static string? TakeDue(ref string text)
    {
        foreach (var (pattern, drops) in new[] { (BracketedDue(), true), (LabelledDue(), true), (TrailingDue(), false) })
        {
            if (pattern.Match(text) is not { Success: true } match) continue;
            if (drops) text = text[..match.Index].TrimEnd(' ', ',', ';');
            return match.Groups["due"].Value.Trim(' ', '.', ')');
        }
        return null;
    }

    private static string? TakeOwner(ref string text)
    {
        if (BracketsLast().Match(text) is { Success: true } last && SaidDue().IsMatch(last.Groups["who"].Value) && Who.IsPost(last.Groups["who"].Value))
        {
            text = last.Groups["what"].Value;
            return last.Groups["who"].Value;
        }
        if (OwnerAndDay().Match(text) is { Success: true } both)
        {
            text = both.Groups["what"].Value;
            return both.Groups["who"].Value;
        }
        if (Leading().Match(text) is { Success: true } leading && Led(leading) is { } led) return led;
        foreach (var pattern in new[] { BracketsFirst(), Parted(), BracketsLast(), DashLast() })
        {
            if (pattern.Match(text) is not { Success: true } match) continue;
            var said = match.Groups["who"].Value;
            if (!IsNamed(WithoutDue(said))) continue;
            text = match.Groups["what"].Value;
            return said;
        }
        return null;
    }

    private static bool IsNamed(string who) => Who.Is(who) || (SingleName().IsMatch(who) && !Verbs().IsMatch(who));

    /// <summary>"Clare to …", "The Head of X will …", not "It was necessary to …" nor "Write to …".</summary>
    private static string? Led(Match match)
    {
        var who = Bare(match.Groups["who"].Value);
        if (NobodyFirst().IsMatch(who)) return null;
        if (!match.Groups["duty"].Success && !Verbs().IsMatch(who) && Who.Is(who)) return who;
        if (Who.IsPostInSmallLetters(who)) return who;
        var words = who.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var named = words.TakeWhile(word => char.IsUpper(word[0]) || Joint().IsMatch(word)).ToList();
        while (named.Count > 0 && Joint().IsMatch(named[^1])) named.RemoveAt(named.Count - 1);
        if (named.Count == 0 || (named.Count == 1 && (words.Length > 1 || Verbs().IsMatch(named[0])))) return null;
        var owner = string.Join(' ', named).Trim(',', ' ');
        if (words.Length - named.Count > 4) return null;
        return match.Groups["duty"].Success && !Who.Is(owner) ? null : owner;
    }

    private static string Bare(string who) => Article().Replace(who.Trim(' ', ',', ':', '.', '-', '–'), "");

    private static bool Is(Match match, string group, out string value)
    {
        value = match.Success ? match.Groups[group].Value.Trim(' ', '.') : "";
        return match.Success;
    }

    private const string When = @"((the )?(end|start|beginning|close) of |early |mid[- ]|late )?((the )?(next|following) (meeting|board|week|month)|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? ?[\d\p{L} ,]*|\d{1,2}(st|nd|rd|th)?( of)? (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*,?( 20\d\d)?|(January|February|March|April|May|June|July|August|September|October|November|December)( 20\d\d)?|\d{1,2}[/.]\d{1,2}[/.](20)?\d\d|20\d\d|(summer|autumn|spring|winter|half)[ -]term|the (month|week|year|quarter))( (meeting|board))?";

    [GeneratedRegex(@"^((new|agreed|further|board) )?(action( point)?s?|AP)(?!\w)\s*(no\.?\s*)?(\d+([./]\d+)*[a-z]?|\p{L}{1,8}[-/]\p{L}?\d+)?\s*(\((?<who>[^()]{2,90})\)|\[(?<who>[^\[\]]{2,90})\]|(?:for|by|on) (?<who>(the )?\p{Lu}[^:–—]{1,80}?)| (?:for|by|lead|owner|officer)(?=:))?\s*(:|–|—|-)\s*(?=\S)|^(?-i:ACTIONS?)( \d+)?\s+(?=\p{L}[^.]{0,60} (to|will) \p{L}*(?-i:\p{Ll}))", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^((summary|list) of |the )?((new|agreed|following|key) )*actions?( points?| summary| list)?( (agreed|arising|noted|identified|from (the|this) (meeting|item|discussion)).{0,60})?\s*:?$|\bactions?\b.{0,40}\b(agreed|arising|identified)\b.{0,60}:$|\bagreed the following actions\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\s*(\(|\[)action( point)?s?( no\.?)?( \d+([./]\d+)*)?( for| by)?\s*[:–—-]?\s*(?<what>[^()\[\]]{2,}(\([^()]*\))?[^()\[\]]*)(\)|\])\.?$|\s*[\[(](?<what>(?-i:\p{Lu})[^()\[\]]{1,60}) (to|for) (action|progress|follow up)[\])]\.?$|(?<=[.!?;]\s+)Actions?( \d+([./]\d+)*)?\s*[:–—-]\s*(?<what>\S.+)$|(?<=[.!?;]\s+)(?-i:ACTIONS?)( \d+([./]\d+)*)?\s*[:–—-]?\s+(?<what>\S.+)$", Patterns.Exact | RegexOptions.IgnoreCase, Patterns.Limit)]
    private static partial Regex AtTheEnd();

    [GeneratedRegex(@"^((action )?owner|lead( officer)?|responsible( officer| person)?|who|action by|by whom|assigned to|owner\(s\))\s*:\s*(?<owner>.+)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex OwnerLabel();

    [GeneratedRegex(@"^(deadline|due( date)?|by when|timescale|target( date)?|when|date due|complete by)\s*:\s*(?<due>.+)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex DueLabel();

    [GeneratedRegex(@"\s*[\[(]\s*((by|due:?|deadline:?|before)\s+(?<due>[^()\[\]]{3,40})|(?<due>asap|" + When + @"))[\])]\.?$|\s+[–-]\s+(?<due>asap|" + When + @")\.?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex BracketedDue();

    [GeneratedRegex(@"[,;.]?\s+(due( date)?|deadline|by( when)?|timescale)\s*:\s*(?<due>[^:]{2,40})$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex LabelledDue();

    [GeneratedRegex(@"[,;.]?\s+(lead|owner|who|responsible|action by|by whom|assigned to)\s*:\s*(?<who>\p{Lu}[^:]{1,60})$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex LabelledOwner();

    [GeneratedRegex(@",?\s+((by|before) (?-i:the (?=\p{Lu}))|(by|before|at|for) )(?<due>" + When + @")\.?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex TrailingDue();

    [GeneratedRegex(@"[,;–-]?\s*\b(by|due:?|before)\s+(?<due>[^,;]{3,40})$|,\s*(?<due>asap|immediately|" + When + @")$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex SaidDue();

    [GeneratedRegex(@"^(?<who>([Tt]he )?\p{Lu}[^:;.()\[\]–]{0,110}?)\s+((to|will|shall|agreed to|has agreed to|would)|(?<duty>should|must))\s+(?!be\b)(?=\p{Ll})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Leading();

    [GeneratedRegex(@"^[\[(](?<who>[^()\[\]]{2,60})[\])]\s*[:–-]?\s*(?<what>\S.+)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex BracketsFirst();

    [GeneratedRegex(@"^(?<who>\p{Lu}[^:;.]{1,90}?)(:|\s[–—-])\s+(?<what>\S.+)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Parted();

    [GeneratedRegex(@"^(?<what>.{6,}?)\s*[\[(](?<who>\p{Lu}[^()\[\]]{1,120})[\])]\.?$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex BracketsLast();

    [GeneratedRegex(@"^(?<what>.{8,}?)[.,]?\s+[–—-]\s+(?<who>\p{Lu}[^:;–—]{1,60}?)\.?$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex DashLast();

    [GeneratedRegex(@"^(?<what>\p{Lu}.{8,}?)[.,]?\s+[–—-]\s+(?<who>\p{Lu}{2,4}(\s*([,/&]|and)\s*\p{Lu}{2,4})*)\.?$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex InitialsLast();

    /// <summary>"Publish one number – director of education, January 2025"</summary>
    [GeneratedRegex(@"^(?<what>.{8,}?)\s+[–—-]\s+(?<who>\p{L}[^:;–—,]{1,60},\s*(asap|" + When + @"))\.?$", Patterns.Exact | RegexOptions.IgnoreCase, Patterns.Limit)]
    private static partial Regex OwnerAndDay();

    [GeneratedRegex(@"^(That|It|There|This|These|Those|Where|When|If|An?|No|Any|Each|His|Her|Its|In|For|As|All (the )?\p{Ll})\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex NobodyFirst();

    [GeneratedRegex(@"^(of|for|and|the|to|in|with|on|&|/|,)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^the\s+", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Article();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’-]+$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex SingleName();

    [GeneratedRegex(@"^(Write|Report|Send|Agree|Share|Bring|Move|Return|Refer|Respond|Reply|Speak|Talk|Continue|Add|Ask|Feed|Look|Consider|Present|Provide|Arrange|Circulate|Update|Review|Develop|Invite|Set|Liaise|Work|Go|Link|Escalate|Publish|Follow|Need|Training|Attend|Contribute|Note|Noted|Agreed|Closed|None|Complete[d]?|Ongoing|Verbal|Actions?)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Verbs();

    [GeneratedRegex(@"\b(to|will|should|must|shall)\b\s+\p{Ll}|^(Write|Report|Send|Agree|Share|Bring|Add|Ask|Circulate|Update|Review|Publish|None|Nil|As above)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Doing();
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

internal enum AttendanceList { None, Present, InAttendance, Apologies, Absent }

/// <summary>The words above or before a list of those who came or did not: "Voting members present:", "Others in attendance", "Apologies received from". They are few words, in any order.</summary>
internal static partial class AttendanceLabel
{
    private const int Longest = 70;

    private static readonly FrozenSet<string> Keys = Words("present attendance attending attended attendees attendee apologies apology absence absent invitation invited observers observing guests visitors substitutes substitute");

    private static readonly FrozenSet<string> People = Words("members governors trustees officers");

    private static readonly FrozenSet<string> Others = Words(
        "member officer board committee panel group cabinet core voting non executive elected co opted coopted councillors others other also in by with without and or of for from the those persons people who was were came there not did "
        + "guest visitor observer advisers advisors adviser staff support secretariat virtual virtually online remotely person link joining joined via teams received accepted tendered sent submitted list register record public press partner partners lay clerk council school membership");

    /// <summary>The list that a text opens, and how much of it the label is; null where it opens none.</summary>
    public static (AttendanceList List, int Length)? Read(string text)
    {
        foreach (var end in Ends(text))
            if (Is(text[..end.At])) return (KindOf(text[..end.At]), end.At + end.Sign);
        return Alone().Match(text) is { Success: true } alone || (alone = Capitals().Match(text)).Success ? (KindOf(alone.Value), alone.Length) : null;
    }

    /// <summary>A line that only heads a list: "Attendees".</summary>
    public static bool IsAlone(string line) => line.Length is > 2 and < Longest && char.IsUpper(line[0]) && Read(line) is var (_, length) && length == line.Length;

    /// <summary>The label may stand at the margin, and the names beside it in columns.</summary>
    public static (AttendanceList List, int Length)? Of(Block block)
    {
        if (Margin().Match(block.Layout ?? "") is not { Success: true, Value: var label }) return Read(block.Text);
        label = label.Trim();
        return Read(label) is var (list, length) && length == label.Length ? (list, length) : block.Text.Contains(':', StringComparison.Ordinal) ? Read(block.Text) : null;
    }

    /// <summary>"Chair: Anna Ashby, Independent Scrutineer" names one person, not a row of them.</summary>
    public static bool IsOfOne(string text) => One().IsMatch(text);

    /// <summary>A label of those besides others.</summary>
    public static bool IsFurther(string text) => Further().IsMatch(text);

    /// <summary>A word that heads some of those in a list, and is nobody: "School members:".</summary>
    public static bool IsSubheading(string text) => text.EndsWith(':') && text.Length < 40;

    private static IEnumerable<(int At, int Sign)> Ends(string text)
    {
        if (text.IndexOf(':', StringComparison.Ordinal) is > 2 and <= Longest and var colon) yield return (colon, 1);
        if (text.Length <= Longest) yield return (text.Length, 0);
        if (Dash().Match(text) is { Success: true, Index: <= Longest } dash) yield return (dash.Index, dash.Length);
    }

    private static bool Is(string label)
    {
        var words = Word().Matches(Brackets().Replace(label, "")).Select(word => word.Value.ToLowerInvariant()).ToList();
        if (words.Count is 0 or > 9 || label.EndsWith('.')) return false;
        var known = words.TrueForAll(word => Keys.Contains(word) || People.Contains(word) || Others.Contains(word));
        return known ? words.Exists(Keys.Contains) || words is ["who", "was" or "were", ..] || (words.Contains("councillors") && words.Contains("other")) || (words.Count <= 4 && words.Exists(People.Contains)) : words.Count <= 6 && Qualified().IsMatch(label);
    }

    private static AttendanceList KindOf(string label)
    {
        if (Missing().IsMatch(label)) return AttendanceList.Absent;
        if (Apologies().IsMatch(label)) return AttendanceList.Apologies;
        if (Belonging().IsMatch(label) && !Besides().IsMatch(label)) return AttendanceList.Present;
        return Attending().IsMatch(label) || Besides().IsMatch(label) ? AttendanceList.InAttendance : AttendanceList.Present;
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"^(in the (room|meeting)|in person|online|virtual(ly)?|joining (online|by link)|panel|attendees|secretariat|staff|advisers|others|there( were present)?|(sorry|unable)( \w+){0,4}(?=:)|(chaired by|chair(man|person)?)(?=:)|(clerk|secretary|(minute|note)[ -]?taker|minutes (taken )?by|notes by)(?=:))\s*(:|$|[–-](?=\s))", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Alone();

    [GeneratedRegex(@"^((APOLOGIES)|(OFFICERS PRESENT|IN ATTENDANCE|ALSO PRESENT|OFFICERS IN ATTENDANCE|OFFICERS)|(MEMBERS )?PRESENT)\s+(?=(Councillor|Cllr|The |Mr|Ms|Dr|\p{Lu}\p{Ll}))|^There were present:?\s+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"^\s*\S+( \S+)*(?=\s{2,}\S)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Margin();

    [GeneratedRegex(@"^(chaired by|chair(man|person)?|clerk|secretary|(minute|note)[ -]?taker|minutes (taken )?by|notes by)\s*:", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex One();

    /// <summary>Words of a body's own before the telling one: "Governors present", "Trust Board attendees".</summary>
    [GeneratedRegex(@"^(\p{L}[\p{L}'’-]* ){1,4}(present|attendees|apologies|in attendance)$|^(\p{Lu}[\p{L}'’]* ){1,2}([Mm]embers|[Gg]overnors|[Oo]fficers)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Qualified();

    [GeneratedRegex(@"\babsent\b(?! with apolog)|\bnot (present|attending|in attendance)\b|\bdid not\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Missing();

    [GeneratedRegex(@"\bapolog|^(sorry|unable)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Apologies();

    [GeneratedRegex(@"\b(members|governors|trustees|substitutes?)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Belonging();

    [GeneratedRegex(@"\b(also|others?|guests?|visitors?|observ\w+|invit\w+|public|press|non(?![ -](schools?|executive)\b))\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Besides();

    [GeneratedRegex(@"\b(in attendance|attending|officers?|advis[eo]rs?|staff|support|secretariat|secretary|clerk|taker|minutes|notes)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Attending();

    [GeneratedRegex(@"^(also|others?|guests?|visitors?|observers?)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Further();

    [GeneratedRegex(@"\s*[–-]\s", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Dash();

    [GeneratedRegex(@"\s*\([^()]{1,30}\)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\p{L}+|\S", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Word();
}

using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>The words by which minutes end. What follows them is no part of an item.</summary>
internal static partial class Closing
{
    /// <summary>What a paragraph says before the meeting closed in it; null where it did not close.</summary>
    public static string? Before(string text)
    {
        var sentences = Sentences.Of(text);
        var at = sentences.ToList().FindIndex(EndsMinutes);
        return at < 0 ? null : string.Join(' ', sentences.Take(at));
    }

    /// <summary>Where a line says when the meeting ended.</summary>
    public static bool SaysWhen(string line) => Ended().IsMatch(line) || Until().IsMatch(line);

    /// <summary>"Meeting started: 7.00pm": a line that only says when.</summary>
    public static bool OnlySaysWhen(string line) => Started().IsMatch(line);

    private static bool EndsMinutes(string sentence) => Ended().IsMatch(sentence) || NextMeeting().IsMatch(sentence);

    [GeneratedRegex(@"\b(closed|ended|concluded) the meeting\b|\bmeeting\b (was |then |therefore |having |formally |be |declared |being )*(ended|closed|finished|concluded|rose)\b|\b(meeting|panel|board|committee|cabinet|session)\b.{0,40}\b(ended|closed|finished|concluded|rose)( at)?:? (approximately )?\d|^\(?(and )?(ended|closed?|finish(ed)?|meeting (closed|ended|finished)|close)\b.{0,30}\d|^duration of (the )?meeting\b|^(meeting )?(closed?|ends?|end of (the )?meeting)\.?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Ended();

    [GeneratedRegex(@"^(meeting )?(started|commenced|opened|start time)( at)?:?\s+\d\S*( ?[ap]\.?m\.?)?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Started();

    [GeneratedRegex(@"\b(finish|end)(ed)?( time)?:?\s+\d", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Until();

    [GeneratedRegex(@"^(dates?( and times?)? of (the )?(next|future) meetings?|(future|next) meetings?( dates?)?)(:|$|\s+\d[^.]*$)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex NextMeeting();
}

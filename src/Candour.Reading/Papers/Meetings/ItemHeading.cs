using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>The number and the title of an item, and what was said of it on the same line: "412 MINUTES – Resolved – That …".</summary>
internal sealed partial record ItemHeading(string Number, string Title, string? Said = null)
{
    private const int MostWords = 12;

    /// <param name="inSmallLetters">The title may be in small letters too: "Training – the course is full."</param>
    public static ItemHeading? RunningIn(PrintedNumber number, string text, bool inSmallLetters)
    {
        var parted = Capitals().Match(text);
        if (!parted.Success && inSmallLetters && Parted().Match(text) is { Success: true } small && small.Groups["title"].Value.Count(c => c == ' ') < MostWords && text[^1] is '.') parted = small;
        return parted.Success ? new(number.Text, parted.Groups["title"].Value.Trim(), parted.Groups["said"].Value) : null;
    }

    [GeneratedRegex(@"^(?<title>(?=[^\p{Ll}]*\p{Lu}{4})[^\p{Ll}:]{4,110}?)(?:\s*[–—:]|\s-|\.)\s+(?<said>[""“‘'(]?[\p{Lu}\d].*\p{Ll}.*)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"^(?!(?:The|An?|It|In|He|She|They|This|That|There|As|On|At)\b)(?<title>\p{Lu}[^:.–—]{3,70}?)(?:\s[–—-]|:)\s+(?<said>\S.*)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Parted();
}

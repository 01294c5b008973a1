using System.Text.RegularExpressions;

namespace Candour.Reading.Files.Layout;

/// <summary>Words of a laid-out line that stand together: between it and the next there is a gap.</summary>
internal readonly partial record struct Segment(int Start, string Text)
{
    public int End => Start + Text.Length;

    public static List<Segment> Of(string line)
    {
        var segments = new List<Segment>();
        foreach (Match match in Together().Matches(line)) Add(segments, match.Index, match.Value);
        return segments;
    }

    /// <summary>A date at the end of other words, or before them, stands in a column of its own that is filled to its edge.</summary>
    private static void Add(List<Segment> segments, int start, string text)
    {
        if (LeadingDate().Match(text) is { Success: true } leading && text.Length < 60)
        {
            segments.Add(new(start, leading.Value));
            (start, text) = (start + leading.Length + 1, text[(leading.Length + 1)..]);
        }
        var date = TrailingDate().Match(text);
        if (!date.Success || date.Index == 0 || text.Length > 60)
        {
            segments.Add(new(start, text));
            return;
        }
        segments.Add(new(start, text[..date.Index].TrimEnd()));
        segments.Add(new(start + date.Index, date.Value));
    }

    [GeneratedRegex(@"\S+( \S+)*", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Together();

    [GeneratedRegex(@"^(\d{1,2}/\d{1,2}/\d{2,4}|(January|February|March|April|May|June|July|August|September|October|November|December)( 20\d\d)?|20\d\d|Q[1-4] (20)?\d\d/\d\d|Ongoing)(?= \p{Lu})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex LeadingDate();

    [GeneratedRegex(@"(?<=[\p{Ll})] )(\d{1,2}/\d{1,2}/\d{2,4}|(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec) 20\d\d|Q[1-4] (20)?\d\d/\d\d|Ongoing|TBC)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex TrailingDate();
}

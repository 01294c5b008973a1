using System.Globalization;
using System.Text.RegularExpressions;

namespace Candour.Reading.Inspections;

/// <summary>Text that lost its page breaks still shows them where the page numbers stand, one after the other.</summary>
internal static partial class PrintedNumbers
{
    public static List<List<TextLine>> Split(List<TextLine> lines)
    {
        var ends = Ends(lines);
        if (ends.Count < 2) return [lines];

        var pages = new List<List<TextLine>>();
        var start = 0;
        foreach (var end in ends.Append(lines.Count - 1).Where(end => end >= start))
        {
            var page = lines[start..(end + 1)];
            page[0] = page[0] with { StartsPage = true };
            pages.Add(page);
            start = end + 1;
        }
        return pages;
    }

    /// <summary>The first page may have no number; from then on each is one more than the one before.</summary>
    private static List<int> Ends(List<TextLine> lines)
    {
        var ends = new List<int>();
        int? last = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (PageNumber().Match(lines[i].Text) is not { Success: true } match) continue;
            var number = int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
            if (last is null ? number is not (1 or 2) : number != last + 1) continue;
            if (last is null && number == 1 && IsFootnote(lines, i)) continue;
            ends.Add(i);
            last = number;
        }
        return ends;
    }

    private static bool IsFootnote(List<TextLine> lines, int at) =>
        at + 1 < lines.Count && lines[at + 1].Indent > lines[at].Indent;

    [GeneratedRegex(@"^(\s*|.*\S\s{3,})(?<number>\d{1,3})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageNumber();
}

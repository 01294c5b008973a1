using System.Text.RegularExpressions;

namespace Candour.Reading.Inspections;

/// <summary>A footnote starts with its bare number on a line of its own, in the last part of a page, and runs to the page's end.</summary>
internal static partial class Footnotes
{
    private const int LongestBlock = 18;

    public static IEnumerable<TextLine> Remove(List<TextLine> page)
    {
        var start = Start(page);
        return start < 0 ? page : page.Take(start);
    }

    private static int Start(List<TextLine> page)
    {
        var earliest = Math.Max(1, page.Count - Blanks(page) - LongestBlock);
        for (var i = earliest; i + 1 < page.Count; i++)
            if (Number().IsMatch(page[i].Text) && !page[i + 1].IsBlank && char.IsUpper(page[i + 1].Trimmed[0]))
                return i;
        return -1;
    }

    private static int Blanks(List<TextLine> page) => page.AsEnumerable().Reverse().TakeWhile(line => line.IsBlank).Count();

    [GeneratedRegex(@"^\s{0,4}\d{1,2}$", RegexOptions.None, 1000)]
    private static partial Regex Number();
}

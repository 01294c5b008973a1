using System.Text.RegularExpressions;

namespace Candour.Reading.Files;

/// <summary>How deep the elements of a web page are nested, counted before a parser takes it apart: its time grows with the square of that.</summary>
internal static partial class HtmlDepth
{
    private const int Deepest = 1000;

    public static bool IsTooDeep(string text)
    {
        var depth = 0;
        foreach (var tag in Tags().EnumerateMatches(text))
        {
            var isEnd = text[tag.Index + 1] == '/';
            depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > Deepest) return true;
        }
        return false;
    }

    /// <summary>Elements that need no end tag are not counted: they end by themselves.</summary>
    [GeneratedRegex(@"</?(?!(p|li|tr|td|th|dt|dd|option|tbody|thead|tfoot|br|hr|img|input|meta|link|col|wbr|area|base|source|html|body|head)\b)[a-z]", Patterns.AnyCase, Patterns.Limit * 5)]
    private static partial Regex Tags();
}

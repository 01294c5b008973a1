using System.Text.RegularExpressions;

namespace Candour.Reading.Inspections;

/// <summary>
/// A list whose items have neither number nor bullet: the rows of a one-column table, or a list that lost its bullets. A new item
/// starts after a blank line, or after a sentence whose last line ends so early that the next word had room there.
/// </summary>
internal sealed partial class ParagraphList(InspectionKind kind, IReadOnlyList<TextLine> lines)
{
    private readonly List<ListItem> items = [];

    public (IReadOnlyList<ListItem> Items, int Next) Read(int from)
    {
        var end = from;
        while (end < lines.Count && !IsHeading(end, from)) end++;
        var block = lines.Skip(from).Take(end - from).ToList();
        var width = block.Select(line => line.RightEdge).DefaultIfEmpty().Max();

        TextLine? before = null;
        var blank = true;
        foreach (var line in block)
        {
            if (line.IsBlank)
            {
                blank = true;
                continue;
            }
            if (items.Count > 0 && Marker.Of(line) is { } point) items[^1].AddPoint(line, point.Text);
            else if (before is null || StartsItem(before, line, blank, width)) items.Add(new(null, line, line.Trimmed));
            else items[^1].Add(line);
            before = line;
            blank = false;
        }
        return (items, end);
    }

    private bool IsHeading(int at, int from) =>
        (Headings.Opens(kind, lines, at) is { } opens && at + opens.Lines > from)
        || Headings.Ends(lines[at])
        || (kind is not InspectionKind.AreaSend && Headings.IsTheme(lines[at]) && (at == from || lines[at - 1].IsBlank));

    private bool StartsItem(TextLine before, TextLine line, bool blank, int width)
    {
        if (blank && SomebodyMust().IsMatch(line.Trimmed)) return true;
        if (!char.IsUpper(line.Trimmed[0]) || !Prose.EndsSentence(before.Trimmed) || before.Trimmed.EndsWith(':') || before.Trimmed.EndsWith(';')) return false;
        if (items[^1].HasPoints && !blank) return line.Indent < before.Indent || SomebodyMust().IsMatch(line.Trimmed);
        return blank || before.RightEdge + 1 + line.Trimmed.IndexOf(' ') <= width && !GoesOn().IsMatch(line.Trimmed) || SomebodyMust().IsMatch(line.Trimmed);
    }

    /// <summary>"Leaders across the partnership should …": how these items start.</summary>
    [GeneratedRegex(@"^(?!They|It|This|These|There)\p{Lu}[^.]{2,90}?\b(should|must|needs?\s+to)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SomebodyMust();

    [GeneratedRegex(@"^(This|These|They|It|There|In particular|For example|In addition)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GoesOn();
}

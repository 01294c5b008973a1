namespace Candour.Reading.Inspections;

internal static class Paragraphs
{
    /// <summary>Lines with no blank line between them.</summary>
    public static IEnumerable<IReadOnlyList<TextLine>> Of(IEnumerable<TextLine> lines)
    {
        var paragraph = new List<TextLine>();
        foreach (var line in lines)
        {
            if (!line.IsBlank)
            {
                paragraph.Add(line);
                continue;
            }
            if (paragraph.Count > 0) yield return paragraph;
            paragraph = [];
        }
        if (paragraph.Count > 0) yield return paragraph;
    }
}

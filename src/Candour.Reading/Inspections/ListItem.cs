namespace Candour.Reading.Inspections;

/// <summary>An item of a list while it is being read: its own text, and below it the points of a list inside it.</summary>
internal sealed class ListItem(int? number, TextLine line, string text)
{
    private readonly List<List<string>> points = [[text]];
    private readonly List<TextLine> lines = [line];

    public int? Number => number;

    public bool HasPoints => points.Count > 1;

    /// <summary>The item's text; each point inside it on a line of its own, after a bullet.</summary>
    public string Text =>
        string.Join("\n• ", points.Select(point => Prose.WithoutFootnoteMark(Prose.Join(point))).Where((point, i) => i == 0 || point.Length > 0));

    public string LastLine => points[^1][^1];

    public Span At => Spans.Of(lines);

    public void Add(TextLine next) => Add(next, next.Trimmed);

    public void Add(TextLine next, string part)
    {
        points[^1].Add(part);
        lines.Add(next);
    }

    public void AddPoint(TextLine next, string point)
    {
        points.Add([point]);
        lines.Add(next);
    }
}

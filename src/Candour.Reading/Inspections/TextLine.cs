namespace Candour.Reading.Inspections;

/// <summary>A line with tabs, form feeds and odd blanks made plain.</summary>
internal sealed record TextLine(int Number, string Text, int? Page, bool StartsPage)
{
    public string Trimmed { get; } = Text.Trim();

    public bool IsBlank => Trimmed.Length == 0;

    public int Indent { get; } = Text.Length - Text.TrimStart().Length;

    public int RightEdge => Text.Length;

    public Span At => new(Number, Number, Page);

    /// <summary>The cells of a line whose columns are at least two blanks apart.</summary>
    public IReadOnlyList<Cell> Cells => Cell.Of(this);
}

/// <param name="Column">The position of the cell's first letter in its line.</param>
internal sealed record Cell(TextLine Line, int Column, string Text)
{
    public static IReadOnlyList<Cell> Of(TextLine line)
    {
        var cells = new List<Cell>();
        for (var start = line.Indent; start < line.Text.Length;)
        {
            var gap = line.Text.IndexOf("  ", start, StringComparison.Ordinal);
            var end = gap < 0 ? line.Text.Length : gap;
            cells.Add(new(line, start, line.Text[start..end].Trim()));
            while (end < line.Text.Length && line.Text[end] == ' ') end++;
            start = end;
        }
        return cells;
    }
}

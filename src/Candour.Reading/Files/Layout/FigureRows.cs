using Candour.Reading.Papers.Reports;

namespace Candour.Reading.Files.Layout;

/// <summary>Rows of a label and figures, one under another, with the headings above them.</summary>
internal static class FigureRows
{
    private const int LinesOfHeadings = 3;

    public static (Table Table, int End)? Find(IReadOnlyList<Line> lines, int index)
    {
        if (Segment.Of(lines[index].Text).Count < 2) return null;
        var first = index;
        while (first < lines.Count && first - index < LinesOfHeadings && !IsFigures(lines[first].Text) && Segment.Of(lines[first].Text).Count >= 1) first++;
        var end = first;
        while (end < lines.Count && IsFigures(lines[end].Text)) end++;
        if (end - first < 2 || first == index) return null;
        var columns = Segment.Of(lines[first].Text);
        if (columns.Count < 2) return null;
        return (ToTable(lines, index, first, end, columns), end);
    }

    private static bool IsFigures(string line)
    {
        var segments = Segment.Of(line);
        return segments.Count >= 2 && char.IsLetter(segments[0].Text[0]) && segments.Skip(1).All(segment => Quantity.Read(segment.Text) is not null);
    }

    private static Table ToTable(IReadOnlyList<Line> lines, int index, int first, int end, List<Segment> columns)
    {
        var rows = new List<TableRow>();
        for (var i = index; i < end; i++)
        {
            var at = new Span(lines[i].Number, lines[i].Number, lines[i].Page);
            var cells = new string[columns.Count];
            Array.Fill(cells, "");
            foreach (var segment in Segment.Of(lines[i].Text))
            {
                // Figures stand under the middle of their heading, labels at the left.
                var column = i >= first && segment.Start == columns[0].Start ? 0 : Nearest(columns, segment);
                cells[column] = $"{cells[column]} {segment.Text}".Trim();
            }
            rows.Add(new([.. cells.Select(cell => new TableCell(cell, at))], at));
        }
        return new(rows, rows[0].At with { To = rows[^1].At.To });
    }

    private static int Nearest(List<Segment> columns, Segment segment) =>
        Enumerable.Range(0, columns.Count).MinBy(i => Math.Abs(((columns[i].Start + columns[i].End) / 2) - ((segment.Start + segment.End) / 2)));
}

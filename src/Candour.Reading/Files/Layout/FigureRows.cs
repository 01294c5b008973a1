using Candour.Reading.Papers.Reports;

namespace Candour.Reading.Files.Layout;

/// <summary>Rows of a label and figures, one under another, with the headings above them.</summary>
internal static class FigureRows
{
    private const int LinesOfHeadings = 3;

    public static (Table Table, int End)? Find(IReadOnlyList<Line> lines, int index)
    {
        if (IsFigures(lines[index].Text) || Segment.Of(lines[index].Text).Count < 2) return null;
        var first = index;
        while (first < lines.Count && first - index < LinesOfHeadings && !IsFigures(lines[first].Text) && Segment.Of(lines[first].Text).Count >= 1) first++;
        var end = first;
        while (end < lines.Count && (IsFigures(lines[end].Text) || GoesOn(lines, first, end))) end++;
        if (first == index || lines.Take(end).Skip(first).Count(line => IsFigures(line.Text)) < 2) return null;
        var columns = Segment.Of(lines[first].Text);
        if (columns.Count < 2) return null;
        return (ToTable(lines, index, first, end, columns), end);
    }

    private static bool IsFigures(string line)
    {
        var segments = Segment.Of(line);
        return segments.Count >= 2 && char.IsLetter(segments[0].Text[0]) && segments.Skip(1).All(segment => Quantity.Read(segment.Text) is not null);
    }

    /// <summary>The rest of a label that is too long for its column, before another row of figures.</summary>
    private static bool GoesOn(IReadOnlyList<Line> lines, int first, int index) =>
        index > first && index + 1 < lines.Count && IsFigures(lines[index + 1].Text)
        && Segment.Of(lines[index].Text) is [var label] && label.Start == Segment.Of(lines[first].Text)[0].Start && label.Text.Length < 40;

    private static Table ToTable(IReadOnlyList<Line> lines, int index, int first, int end, List<Segment> columns)
    {
        var rows = new List<TableRow>();
        for (var i = index; i < end; i++)
        {
            var at = new Span(lines[i].Number, lines[i].Number, lines[i].Page);
            var cells = new string[columns.Count];
            Array.Fill(cells, "");
            foreach (var segment in i < first ? Words(lines[i].Text) : Segment.Of(lines[i].Text))
            {
                // Figures stand under the middle of their heading, labels at the left.
                var column = segment.Start <= columns[0].Start || (i < first && segment.End < columns[1].Start - 1) ? 0 : 1 + Nearest(columns[1..], segment);
                cells[column] = $"{cells[column]} {segment.Text}".Trim();
            }
            if (i > first && !IsFigures(lines[i].Text))
            {
                rows[^1] = new([new($"{rows[^1].Cells[0].Text} {lines[i].Text.Trim()}", rows[^1].At), .. rows[^1].Cells.Skip(1)], rows[^1].At with { To = at.To });
                continue;
            }
            rows.Add(new([.. cells.Select(cell => new TableCell(cell, at))], at));
        }
        return new(rows, rows[0].At with { To = rows[^1].At.To });
    }

    private static IEnumerable<Segment> Words(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == ' ') continue;
            var end = line.IndexOf(' ', i) is var space and >= 0 ? space : line.Length;
            yield return new(i, line[i..end]);
            i = end;
        }
    }

    private static int Nearest(List<Segment> columns, Segment segment) =>
        Enumerable.Range(0, columns.Count).MinBy(i => Math.Abs(((columns[i].Start + columns[i].End) / 2) - ((segment.Start + segment.End) / 2)));
}

using System.Text;
using Candour.Reading.Papers;

namespace Candour.Reading.Files.Layout;

/// <summary>Cuts the lines of one row into its cells: where words of several lines begin under one another, a column begins.</summary>
internal static class RowCutter
{
    /// <summary>A line that leaves so much of its column free ends a paragraph.</summary>
    private const int ShortLine = 16;

    public static TableRow Cut(IReadOnlyList<Line> lines, Header header)
    {
        var pieces = Pieces(lines);
        var starts = pieces.SelectMany(line => line.Select(piece => piece.Start)).Distinct().Order().ToList();
        var columns = Columns.Match(starts, header.Starts, i => pieces.Exists(line => line.Exists(p => p.Start == starts[i]) && line.Exists(p => p.Start == starts[i - 1])));
        var texts = header.Columns.Select(_ => new StringBuilder()).ToArray();
        var ends = new int[texts.Length];
        var itemized = pieces.SelectMany(line => line.Select(piece => (Column: columns[starts.IndexOf(piece.Start)], IsBeside: line.Exists(other => StartsItem(other.Text)))))
            .GroupBy(piece => piece.Column).Where(column => column.All(piece => piece.IsBeside)).Select(column => column.Key).ToHashSet();
        foreach (var piece in pieces.SelectMany(line => line))
        {
            var column = columns[starts.IndexOf(piece.Start)];
            // A column that has words beside new items of a list only has some for each.
            var isParagraph = itemized.Contains(column) || ends[column] > 0 && column + 1 < header.Starts.Count && header.Starts[column + 1] - ends[column] > ShortLine && char.IsUpper(piece.Text[0]);
            Append(texts[column], piece.Text, isParagraph);
            ends[column] = piece.End;
        }
        var at = new Span(lines[0].Number, lines[^1].Number, lines[0].Page);
        return new([.. texts.Select(text => new TableCell(text.ToString(), at))], at);
    }

    /// <summary>The pieces of one row from page to page.</summary>
    public static TableRow Join(IReadOnlyList<TableRow> pieces)
    {
        if (pieces.Count == 1) return pieces[0];
        var at = pieces[0].At with { To = pieces[^1].At.To };
        var width = pieces.Max(piece => piece.Cells.Count);
        var texts = Enumerable.Range(0, width).Select(_ => new StringBuilder()).ToArray();
        foreach (var piece in pieces)
            for (var i = 0; i < piece.Cells.Count; i++)
                if (piece.Cells[i].Text.Length > 0) Append(texts[i], piece.Cells[i].Text);
        return new([.. texts.Select(text => new TableCell(text.ToString(), at))], at);
    }

    private static void Append(StringBuilder cell, string text, bool isParagraph = false)
    {
        var isItem = StartsItem(text);
        // A word that is broken at its own hyphen stays one.
        var isBroken = cell.Length > 1 && cell[^1] == '-' && char.IsLetter(cell[^2]) && char.IsLower(text[0]);
        if (cell.Length > 0 && !isBroken) cell.Append(isItem || isParagraph ? '\n' : ' ');
        cell.Append(text);
    }

    private static bool StartsItem(string text) => Marker.Take(text, out _) is { Bullet: true } or { Number: [_, '.', ..] };

    private static List<List<Segment>> Pieces(IReadOnlyList<Line> lines)
    {
        var starts = lines.SelectMany(line => Segment.Of(line.Text).Select(segment => segment.Start)).Distinct()
            .Where(start => lines.All(line => line.Text.Length <= start || start == 0 || line.Text[start - 1] == ' ')).ToHashSet();
        return [.. lines.Select(line => Segment.Of(line.Text).SelectMany(segment => AtStarts(segment, starts)).ToList())];
    }

    private static IEnumerable<Segment> AtStarts(Segment segment, HashSet<int> starts)
    {
        var first = 0;
        for (var i = 1; i < segment.Text.Length; i++)
        {
            if (segment.Text[i - 1] != ' ' || !starts.Contains(segment.Start + i)) continue;
            yield return new(segment.Start + first, segment.Text[first..(i - 1)]);
            first = i;
        }
        yield return new(segment.Start + first, segment.Text[first..]);
    }
}

namespace Candour.Reading.Files.Layout;

/// <summary>Names at the margin and values beside them, as on the cover of a report or in terms of reference.</summary>
internal static class Pairs
{
    private const int LongestName = 45;

    public static (Table Table, int End)? Find(IReadOnlyList<Line> lines, int index)
    {
        if (ValueStart(lines[index].Text) is not { } start) return null;
        var rows = new List<(List<string> Name, List<string> Value, Span At)>();
        var (end, blank) = (index, 0);
        for (var i = index; i < lines.Count && blank < 2; i++)
        {
            var text = lines[i].Text;
            if (text.Trim().Length == 0)
            {
                blank++;
                continue;
            }
            if (!Take(rows, lines[i], start, blank)) break;
            (end, blank) = (i + 1, 0);
        }
        if (rows.Count < 2) return null;
        var made = rows.Select(row => new TableRow([new(string.Join(' ', row.Name), row.At), new(string.Join('\n', row.Value), row.At)], row.At)).ToList();
        return (new(made, made[0].At with { To = made[^1].At.To }), end);
    }

    private static bool Take(List<(List<string> Name, List<string> Value, Span At)> rows, Line line, int start, int blank)
    {
        var at = new Span(line.Number, line.Number, line.Page);
        var segments = Segment.Of(line.Text);
        if (segments.Count == 2 && IsName(segments[0]) && Math.Abs(segments[1].Start - start) <= 2)
        {
            // A name that goes on below itself starts in small letters.
            if (rows.Count > 0 && blank == 0 && char.IsLower(segments[0].Text[0]))
            {
                rows[^1].Name.Add(segments[0].Text);
                rows[^1].Value.Add(segments[1].Text);
                return true;
            }
            rows.Add(([segments[0].Text], [segments[1].Text], at));
            return true;
        }
        if (rows.Count == 0 || segments is not [var only] || Math.Abs(only.Start - start) > 6) return false;
        rows[^1].Value.Add(only.Text);
        rows[^1] = rows[^1] with { At = rows[^1].At with { To = line.Number } };
        return true;
    }

    private static int? ValueStart(string line) => Segment.Of(line) is [var name, var value] && IsName(name) && value.Start - name.End >= 3 ? value.Start : null;

    /// <summary>"C171." and "CL/9" count an item, and name nothing.</summary>
    private static bool Numbered(string text) => char.IsAsciiDigit(text.TrimEnd('.')[^1]) && text.Any(c => c is '.' or '/' or '-') && !text.Contains(' ', StringComparison.Ordinal);

    private static bool IsName(Segment segment) => segment.Start <= 12 && segment.Text.Length is > 2 and <= LongestName && char.IsLetter(segment.Text[0]) && !Numbered(segment.Text);
}

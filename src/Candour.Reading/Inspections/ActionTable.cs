namespace Candour.Reading.Inspections;

/// <summary>The table of an area SEND report that names the responsible body on the left and what it must do on the right.</summary>
internal static class ActionTable
{
    /// <summary>Whether the table's header stands at or just below the heading.</summary>
    public static int? HeaderAfter(IReadOnlyList<TextLine> lines, int at)
    {
        for (var i = at; i < lines.Count && i < at + 6; i++)
            if (lines[i].Trimmed.StartsWith("Responsible bod", StringComparison.OrdinalIgnoreCase)) return i;
        return null;
    }

    public static (IReadOnlyList<(string Owner, ListItem Item)> Rows, int Next) Read(InspectionKind kind, IReadOnlyList<TextLine> lines, int header)
    {
        var end = header + 1;
        while (end < lines.Count && !(Headings.Opens(kind, lines, end) is not null && lines[end].Cells.Count == 1) && !Headings.Ends(lines[end])) end++;

        var rows = new List<Row>();
        var blank = false;
        foreach (var page in ByPage(lines.Skip(header + 1).Take(end - header - 1)))
        {
            var column = RightColumn(page);
            foreach (var line in page)
            {
                if (line.IsBlank)
                {
                    blank = true;
                    continue;
                }
                var (left, right) = Split(line, column);
                if (left.StartsWith("Responsible bod", StringComparison.OrdinalIgnoreCase)) continue;
                if (rows.Count == 0 || StartsRow(rows, left, right, blank)) rows.Add(new(line, left, right));
                else rows[^1].Add(line, left, right);
                blank = false;
            }
        }
        return ([.. rows.Where(row => row.Item is not null).Select(row => (Prose.Join(row.Owner), row.Item!))], end);
    }

    private static bool StartsRow(List<Row> rows, string left, string right, bool blank)
    {
        var last = rows[^1];
        if (left.Length == 0 || right.Length == 0 || !char.IsUpper(right[0]) || !char.IsUpper(left[0])) return false;
        if (last.Item is not null && !Prose.EndsSentence(last.LastRight)) return false;
        return blank || last.LastLeft.Length == 0 || last.RightEnded || rows.Exists(row => row.Owner[0] == left);
    }

    private static (string Left, string Right) Split(TextLine line, int column)
    {
        if (line.Indent >= column - 1) return ("", line.Trimmed);
        if (line.Text.Length <= column) return (line.Trimmed, "");
        // A long name may leave one blank before the right column.
        for (var at = Math.Min(column, line.Text.Length - 1); at > column - 3 && at > 0; at--)
            if (line.Text[at - 1] == ' ' && line.Text[at] != ' ') return (line.Text[..at].Trim(), line.Text[at..].Trim());
        return line.Cells is { Count: > 1 } cells ? (cells[0].Text, Prose.Join(cells.Skip(1).Select(cell => cell.Text))) : (line.Trimmed, "");
    }

    /// <summary>Where most lines of the page start their second cell.</summary>
    private static int RightColumn(IReadOnlyList<TextLine> page) =>
        page.Where(line => !line.IsBlank)
            .SelectMany(line => line.Cells.Where(cell => cell.Column > 12).Take(1))
            .GroupBy(cell => cell.Column)
            .OrderByDescending(column => column.Count()).ThenBy(column => column.Key)
            .Select(column => column.Key)
            .FirstOrDefault(int.MaxValue);

    private static IEnumerable<IReadOnlyList<TextLine>> ByPage(IEnumerable<TextLine> lines)
    {
        var page = new List<TextLine>();
        foreach (var line in lines)
        {
            if (line.StartsPage && page.Count > 0)
            {
                yield return page;
                page = [];
            }
            page.Add(line);
        }
        if (page.Count > 0) yield return page;
    }

    private sealed class Row
    {
        public Row(TextLine line, string left, string right) => Add(line, left, right);

        public List<string> Owner { get; } = [];
        public ListItem? Item { get; private set; }
        public string LastLeft { get; private set; } = "";
        public string LastRight { get; private set; } = "";
        public bool RightEnded { get; private set; }

        public void Add(TextLine line, string left, string right)
        {
            LastLeft = left;
            if (left.Length > 0) Owner.Add(left);
            RightEnded = right.Length == 0;
            if (right.Length == 0) return;

            LastRight = right;
            var text = line with { Text = right };
            if (Item is null) Item = new(null, line, right);
            else if (Marker.Of(text) is { } point) Item.AddPoint(line, point.Text);
            else Item.Add(line, right);
        }
    }
}

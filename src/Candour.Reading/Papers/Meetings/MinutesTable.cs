namespace Candour.Reading.Papers.Meetings;

/// <summary>Minutes in a table: the first line of an item's cell is its title, the columns beside it hold the actions.</summary>
internal static class MinutesTable
{
    public static bool Read(Table table, MinutesItems items)
    {
        if (MinutesColumns.Find(table) is not var (columns, header)) return false;
        foreach (var row in table.Rows.Skip(header + 1)) TakeRow(row, columns, items);
        return true;
    }

    private static void TakeRow(TableRow row, MinutesColumns columns, MinutesItems items)
    {
        var texts = row.Texts();
        string At(int column) => column >= 0 && column < texts.Length ? texts[column] : "";
        if (TableText.IsEmpty(texts) || MinutesColumns.Read(row) is not null) return;
        var lines = At(columns.Discussion).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        var number = At(columns.Number).Trim(' ', '.', ')');
        var title = At(columns.Title);
        if (columns.Number >= 0 && Marker.Take(At(columns.Number), out var rest).Number is { } own && rest.Any(char.IsLetter)) (number, title) = (own, rest);
        else if (number.Any(char.IsLetter) && !number.Any(char.IsAsciiDigit)) (number, title) = ("", number);
        if (number.Length == 0 && title.Length == 0 && columns.Number < 0 && lines.Count > 0 && Marker.Take(lines[0], out var first).Number is { } inline) (number, lines[0]) = (inline, first);
        var isParagraph = title.Length == 0 && items.IsWithinOpen(number) && lines is [[.., '.'], ..];
        if (!isParagraph && (number.Length > 0 || title.Length > 0 || !items.Any))
        {
            if (title.Length == 0 && lines.Count > 0) (title, lines) = (lines[0], lines[1..]);
            items.Open(number, Markup.Flatten(title), row.At);
        }
        foreach (var line in lines)
        {
            var marker = Marker.Take(line, out var text);
            items.Take(new(row.At, text, marker, false, false, false));
        }
        TakeActions(row, columns, lines, items);
    }

    /// <summary>Where a column has only the owner's name, what he is to do stands in the discussion.</summary>
    private static void TakeActions(TableRow row, MinutesColumns columns, List<string> lines, MinutesItems items)
    {
        var cells = row.Texts();
        List<string> LinesOf(int column) => column >= 0 && column < cells.Length ? Lines(cells[column]) : [];
        var texts = LinesOf(columns.Action);
        var (who, when) = (LinesOf(columns.Owner), LinesOf(columns.Due));
        // Where there are columns for who and when, what has neither is what was said.
        var isSaid = columns is { Owner: >= 0, Due: >= 0 } && who.Count == 0 && when.Count == 0;
        var points = lines.FindAll(line => Marker.Take(line, out _).Bullet);
        if (texts.Count > 1 && who.Count == 0 && points.Count == texts.Count && texts.TrueForAll(ActionLine.IsOwnerOnly)) (texts, who) = (points, texts);
        else if (texts.Count == 0 && who.Count > 0 && lines.Count > 0) texts = [lines[^1]];
        else if (texts is [var only] && who.Count == 0 && lines.Count > 0 && ActionLine.IsOwnerOnly(only)) (texts, who) = ([lines[^1]], [only]);
        for (var i = 0; i < texts.Count; i++)
        {
            Marker.Take(texts[i], out var text);
            var action = ActionLine.Read(text, null);
            if (isSaid && action is { Owner: null, Due: null })
            {
                items.Take(new(row.At, text, Marker.None, false, false, false));
                continue;
            }
            items.AddAction(action with { Owner = Beside(who, i, texts.Count) ?? action.Owner, Due = Beside(when, i, texts.Count) ?? action.Due });
        }
    }

    /// <summary>As many lines as there are actions: each has its own; else all have the cell.</summary>
    private static string? Beside(List<string> lines, int index, int count) =>
        lines.Count == 0 ? null : lines.Count == count ? lines[index] : string.Join(' ', lines);

    private static List<string> Lines(string cell) => [.. cell.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line.Any(char.IsLetterOrDigit))];
}

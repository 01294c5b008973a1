namespace Candour.Reading.Papers.Meetings;

/// <summary>A table of those who came: with headings, with a list in each column, or with the name of a list before those in it.</summary>
internal sealed class AttendanceRows(AttendanceLists lists, AttendanceNames names)
{
    private const int RowsAboveAHeader = 4;

    public bool Take(Table table)
    {
        var header = table.Rows.Take(RowsAboveAHeader).ToList().FindIndex(row => AttendanceTable.Read(row) is not null);
        if (header < 0 || table.Rows.Count <= header + 1) return TakeLists(table);
        TakePeople(table, header);
        return true;
    }

    private void TakePeople(Table table, int header)
    {
        var columns = AttendanceTable.Read(table.Rows[header])!;
        foreach (var row in table.Rows)
        {
            var texts = row.Texts().Select(Markup.Flatten).ToArray();
            if (AttendanceTable.Read(row) is { } again)
            {
                columns = again;
                if (AttendanceLabel.Read(texts[columns.Name]) is var (named, _)) lists.Open(named, "");
            }
            else if (AttendanceLabel.Read(Array.Find(texts, text => text.Length > 0) ?? "") is var (opened, _)) lists.Open(opened, "");
            else names.TakePerson(columns, texts);
        }
    }

    private bool TakeLists(Table table)
    {
        var took = false;
        foreach (var row in table.Rows)
        {
            if (AttendanceColumns.Read(row) is { } columns) names.Beside = columns;
            else if (names.Beside is { } beside && row.Cells.Count == beside.Count && AttendanceLabel.Read(Markup.Flatten(row.Texts()[0])) is null) names.TakeBeside(beside.Take(row));
            else
            {
                took |= TakeRow([.. row.Texts().Where(text => text.Length > 0)]);
                continue;
            }
            took = true;
        }
        return took;
    }

    private bool TakeRow(List<string> cells)
    {
        if (cells.Count == 0) return false;
        var label = Markup.Flatten(cells[0]);
        if ((AttendanceLabel.Read(label) ?? (cells.Count > 1 ? AttendanceLabel.Read($"{label}:") : null)) is var (list, length))
        {
            names.Beside = null;
            lists.Open(list, $"{label}:");
            cells[0] = label[Math.Min(length, label.Length)..];
            names.TakeLines(string.Join('\n', cells.Where(cell => cell.Length > 0)));
            return true;
        }
        if (lists.AreClosed) return false;
        if (cells.Exists(cell => cell.Contains('\n', StringComparison.Ordinal))) names.TakeLines(string.Join('\n', cells));
        else lists.Add(People.Beside([.. cells.Select(Markup.Flatten)]));
        return true;
    }
}

namespace Candour.Reading.Papers;

/// <summary>A table's rows as text by column: a wide cell fills its first column.</summary>
internal static class TableText
{
    public static string[] Texts(this TableRow row)
    {
        var texts = new List<string>(row.Cells.Count);
        foreach (var cell in row.Cells)
        {
            texts.Add(Markup.Clean(cell.Text));
            for (var more = 1; more < cell.ColumnSpan && texts.Count < 200; more++) texts.Add("");
        }
        return [.. texts];
    }

    /// <summary>Whether the cell of a column is one with the cell above it.</summary>
    public static bool IsMergedUp(this TableRow row, int column) => row.CellAt(column) is { MergedUp: true };

    /// <summary>The cell that covers a column; null where the row ends before it.</summary>
    public static TableCell? CellAt(this TableRow row, int column)
    {
        foreach (var cell in row.Cells)
        {
            if (column < cell.ColumnSpan) return cell;
            column -= cell.ColumnSpan;
        }
        return null;
    }

    /// <summary>The only text of a row that has one, and null where it has none or several.</summary>
    public static string? OnlyText(string[] texts)
    {
        string? only = null;
        foreach (var text in texts)
        {
            if (text.Length == 0) continue;
            if (only is not null) return null;
            only = text;
        }
        return only;
    }

    public static bool IsEmpty(string[] texts) => texts.All(text => text.All(c => c is '-' or '–' or '_' or '=' or ' ' or ':'));
}

using Candour.Reading.Papers;

namespace Candour.Reading.Files.Layout;

/// <summary>The tables that stand in columns under one another in laid-out text: known by their headings, by their figures, or as pairs.</summary>
internal static class LayoutTables
{
    public static IReadOnlyList<Table> Find(IReadOnlyList<Line> lines, IReadOnlyList<Table> taken)
    {
        if (!lines.Any(line => line.Text.Contains("   ", StringComparison.Ordinal))) return [];
        var furniture = RunningHeads.Find(lines);
        var free = new bool[lines.Count];
        Array.Fill(free, true);
        foreach (var table in taken) Array.Fill(free, false, table.At.From - 1, table.At.To - table.At.From + 1);
        var tables = new List<Table>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!free[i] || lines[i].Text.Contains('\t', StringComparison.Ordinal)) continue;
            if (TableAt(lines, furniture, i) is not var (table, end)) continue;
            if (table is not null) tables.Add(table);
            i = end - 1;
        }
        return tables;
    }

    /// <summary>Headings without rows are passed over, and are no table.</summary>
    private static (Table? Table, int End)? TableAt(IReadOnlyList<Line> lines, IReadOnlySet<int> furniture, int index)
    {
        if (Header.Find(lines, index) is { } header)
        {
            var (rows, end) = new RowReader(lines, furniture, header).Read(index);
            return (rows.Count > 1 ? new(rows, rows[0].At with { To = rows[^1].At.To }) : null, end);
        }
        return (FigureRows.Find(lines, index) ?? Pairs.Find(lines, index)) is var (table, after) ? (table, after) : null;
    }
}

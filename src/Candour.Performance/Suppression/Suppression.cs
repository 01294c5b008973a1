namespace Candour.Performance;

/// <summary>How small counts are kept from the public.</summary>
public enum SuppressionMethod
{
    /// <summary>Counts of 1 to 5 are held back, and as many more as it takes that none can be worked out. The DfE's way.</summary>
    OneToFive,

    /// <summary>Counts of 1 to 7 are held back in the same way.</summary>
    OneToSeven,

    /// <summary>Counts of 1 to 7 are held back in the same way, and all others are shown to the nearest 5. NHS Digital's way for sub-national counts since 2018.</summary>
    OneToSevenNearestFive,
}

/// <summary>Which cells of a table are held back, and what is shown of the others.</summary>
/// <param name="Shown">What goes out; null where a cell is held back or does not exist.</param>
/// <param name="Held">Whether a cell is held back.</param>
/// <param name="Exposed">Cells that can be worked out all the same, from what is public already. Empty for a table that may go out.</param>
public sealed record SuppressedTable(int?[,] Shown, bool[,] Held, IReadOnlyList<(int Row, int Column)> Exposed);

/// <summary>Holds back small counts, and with them as much as it takes that none of them can be worked out from what is shown.</summary>
public static class Suppression
{
    public static int Threshold(SuppressionMethod method) => method is SuppressionMethod.OneToFive ? 5 : 7;

    public static SuppressedTable Of(CountTable table, SuppressionMethod method)
    {
        var held = new bool[table.Rows, table.Columns];
        foreach (var (row, column) in Cells(table)) held[row, column] = IsHeld(table[row, column], method);

        // To hold one more back opens ways for others to vary, and never closes one: each cell is looked at once.
        var graph = new DisclosureGraph(table, held, method);
        var exposed = Cells(table).Where(cell => held[cell.Row, cell.Column]).ToList().Where(cell => !graph.Protect(cell.Row, cell.Column)).ToList();
        return new(Shown(table, held, method), held, exposed);
    }

    /// <summary>What is shown in the place of a count that is not held back.</summary>
    public static int Shown(int count, SuppressionMethod method) => Rounds(method) ? (count + 2) / 5 * 5 : count;

    public static bool Rounds(SuppressionMethod method) => method is SuppressionMethod.OneToSevenNearestFive;

    private static bool IsHeld(CountCell cell, SuppressionMethod method) => cell.Before switch
    {
        Published.HeldBack => true,
        Published.Shown or Published.Never => false,
        _ => cell.Count > 0 && cell.Count <= Threshold(method),
    };

    private static IEnumerable<(int Row, int Column)> Cells(CountTable table) =>
        from row in Enumerable.Range(0, table.Rows)
        from column in Enumerable.Range(0, table.Columns)
        where table[row, column].Count is not null
        select (row, column);

    private static int?[,] Shown(CountTable table, bool[,] held, SuppressionMethod method)
    {
        var shown = new int?[table.Rows, table.Columns];
        foreach (var (row, column) in Cells(table).Where(cell => !held[cell.Row, cell.Column])) shown[row, column] = Shown(table[row, column].Count!.Value, method);
        return shown;
    }
}

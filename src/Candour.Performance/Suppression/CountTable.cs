using System.Runtime.InteropServices;

namespace Candour.Performance;

/// <summary>What is known of a cell outside the council, before a table goes out.</summary>
public enum Published : byte
{
    /// <summary>It was never shown and never held back.</summary>
    Not,

    /// <summary>It is public: to hold it back now protects nothing.</summary>
    Shown,

    /// <summary>It was held back: it stays so, since what it was belongs to somebody still.</summary>
    HeldBack,

    /// <summary>It is never shown, and is no secret by itself; but a reader knows that it is not below 0.</summary>
    Never,
}

/// <summary>A count in a table that is to go out.</summary>
/// <param name="Count">Null where the table has no such cell: nobody outside ever sees it.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CountCell(int? Count, Published Before = Published.Not);

/// <summary>Counts by two things, such as team and month, with the totals of both where they are shown.</summary>
/// <remarks>The last row is the total of the others, the last column likewise. A table without a total has null in its place.</remarks>
public sealed class CountTable
{
    private readonly CountCell[,] _cells;

    /// <exception cref="ArgumentException">A count is below 0, or a total is not the sum of its cells.</exception>
    public CountTable(CountCell[,] cells)
    {
        _cells = cells;
        foreach (var cell in cells)
            if (cell.Count < 0) throw new ArgumentException("A count cannot be below 0.", nameof(cells));
        for (var row = 0; row < Rows; row++) CheckSum([.. Enumerable.Range(0, Columns).Select(column => this[row, column].Count)]);
        for (var column = 0; column < Columns; column++) CheckSum([.. Enumerable.Range(0, Rows).Select(row => this[row, column].Count)]);
    }

    /// <summary>The row of totals among them.</summary>
    public int Rows => _cells.GetLength(0);

    public int Columns => _cells.GetLength(1);

    public CountCell this[int row, int column] => _cells[row, column];

    public bool IsTotal(int row, int column) => row == Rows - 1 || column == Columns - 1;

    private static void CheckSum(int?[] line)
    {
        if (line[^1] is { } total && line[..^1].All(one => one is not null) && line[..^1].Sum() != total)
            throw new ArgumentException($"A total of {total} is not the sum of its cells, {line[..^1].Sum()}.");
    }
}

namespace Candour.Performance;

/// <summary>Asks of a table with cells held back whether one of them could have another value, for all that a reader can know.</summary>
/// <remarks>
/// Rows and columns are the nodes of a graph, and each cell joins its row with its column. A cell may be one more or one less, with every total still
/// right, where a way round leads back to it along cells that may change by one as well, up and down by turns. In a table of two dimensions such a round
/// exists wherever any other table fits what is shown (Gusfield 1988, A graph theoretic approach to statistical data security, SIAM J. Comput. 17).
/// Where there is none, the cheapest round is made by holding back what stands in its way.
/// </remarks>
internal sealed class DisclosureGraph(CountTable table, bool[,] held, SuppressionMethod method)
{
    /// <summary>A total is of more use than one of its cells, and is held back last.</summary>
    private const int TotalWeighs = 10;

    private readonly int _nodes = table.Rows + table.Columns;

    /// <summary>Holds back what it takes; false where nothing helps.</summary>
    public bool Protect(int row, int column)
    {
        var up = MayChange(row, column, 1) is null ? null : WayRound(row, column, 1);
        var down = MayChange(row, column, -1) is null ? null : WayRound(row, column, -1);
        if ((up is null || down?.Cost < up.Cost ? down : up) is not { } way) return false;
        foreach (var (r, c) in way.Holds) held[r, c] = true;
        return true;
    }

    /// <summary>What it costs that a cell may be one more (1) or one less (-1): nothing where it may already, null where it never can.</summary>
    private int? MayChange(int row, int column, int by)
    {
        if (table[row, column].Count is not { } count) return 0;
        if (table[row, column].Before is Published.Never) return by > 0 || count > 0 ? 0 : null;
        var least = count == 0 ? 0 : 1; // a reader knows that no nought is held back
        if (held[row, column]) return by > 0 || count > least ? 0 : null;
        // Rounding leaves some open too, but a reader knows that small counts are not rounded.
        if (Math.Min(count, count + by) > Suppression.Threshold(method) && Suppression.Shown(count + by, method) == Suppression.Shown(count, method)) return 0;
        if (table[row, column].Before is Published.Shown || count == 0 || (by < 0 && count == least)) return null;
        return 1 + count * (table.IsTotal(row, column) ? TotalWeighs : 1);
    }

    /// <param name="Holds">Cells of which more must be left open than they are.</param>
    private sealed record Way(int Cost, IReadOnlyList<(int Row, int Column)> Holds);

    /// <summary>The cheapest way from one end of a cell back to the other that does not use it (Dijkstra).</summary>
    private Way? WayRound(int row, int column, int by)
    {
        var (from, to) = Sign(row, column) * by > 0 ? (table.Rows + column, row) : (row, table.Rows + column);
        var (cost, before) = (new int[_nodes], new int[_nodes]);
        Array.Fill(cost, int.MaxValue);
        cost[from] = 0;
        var open = new PriorityQueue<int, int>([(from, 0)]);
        while (open.TryDequeue(out var node, out var paid) && node != to)
        {
            if (paid > cost[node]) continue;
            foreach (var (next, price) in Neighbours(node, row, column))
            {
                if (paid + price >= cost[next]) continue;
                (cost[next], before[next]) = (paid + price, node);
                open.Enqueue(next, paid + price);
            }
        }
        return cost[to] == int.MaxValue ? null : new(cost[to], [.. Back(from, to, before, cost)]);
    }

    /// <summary>From a row to the columns in which it may have one more, from a column to the rows in which it may have one less; for totals the other way round.</summary>
    private IEnumerable<(int Node, int Price)> Neighbours(int node, int row, int column)
    {
        var isRow = node < table.Rows;
        for (var other = 0; other < (isRow ? table.Columns : table.Rows); other++)
        {
            var (r, c) = isRow ? (node, other) : (other, node - table.Rows);
            if ((r, c) == (row, column) || MayChange(r, c, Sign(r, c) * (isRow ? 1 : -1)) is not { } price) continue;
            yield return (isRow ? table.Rows + other : other, price);
        }
    }

    private IEnumerable<(int Row, int Column)> Back(int from, int to, int[] before, int[] cost)
    {
        for (var node = to; node != from; node = before[node])
            if (cost[node] > cost[before[node]]) yield return node < table.Rows ? (node, before[node] - table.Rows) : (before[node], node - table.Rows);
    }

    private int Sign(int row, int column) => row == table.Rows - 1 == (column == table.Columns - 1) ? 1 : -1;
}

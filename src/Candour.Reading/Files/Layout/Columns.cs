namespace Candour.Reading.Files.Layout;

/// <summary>
/// Which column each start of words belongs to. Laid-out text drifts from row to row, so the starts are matched to the
/// header's in order, at the least distance; starts that share a line stand in different columns.
/// </summary>
internal static class Columns
{
    private const double WithinAColumn = 0.3;
    private const double OnOneLine = 200;

    public static int[] Match(IReadOnlyList<int> starts, IReadOnlyList<int> headers, Func<int, bool> sharesALineWithTheOneBefore)
    {
        var cost = new double[starts.Count, headers.Count];
        var from = new int[starts.Count, headers.Count];
        for (var i = 0; i < starts.Count; i++)
        {
            for (var column = 0; column < headers.Count; column++)
            {
                cost[i, column] = i == 0 ? Math.Abs(starts[0] - headers[column]) : double.PositiveInfinity;
                for (var before = 0; i > 0 && before <= column; before++)
                {
                    var step = before != column ? Math.Abs(starts[i] - headers[column])
                        : ((starts[i] - starts[i - 1]) * WithinAColumn) + (sharesALineWithTheOneBefore(i) ? OnOneLine : 0);
                    if (cost[i - 1, before] + step >= cost[i, column]) continue;
                    (cost[i, column], from[i, column]) = (cost[i - 1, before] + step, before);
                }
            }
        }
        return Trace(cost, from, starts.Count, headers.Count);
    }

    private static int[] Trace(double[,] cost, int[,] from, int count, int columns)
    {
        var match = new int[count];
        if (count == 0) return match;
        var last = Enumerable.Range(0, columns).MinBy(column => cost[count - 1, column]);
        for (var i = count - 1; i >= 0; i--)
        {
            match[i] = last;
            last = from[i, last];
        }
        return match;
    }
}

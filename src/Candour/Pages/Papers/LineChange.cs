namespace Candour.Pages.Papers;

public enum Side { Both, Gone, New }

/// <summary>A line of a text that was changed: in both versions, or in one of them.</summary>
public sealed record LineChange(Side Side, string Text)
{
    // Beyond this, finding the shortest difference takes longer than anybody reads.
    private const int MostLines = 2000;

    /// <summary>The lines of two versions in order, with as many as possible standing in both.</summary>
    public static IReadOnlyList<LineChange> Between(string? before, string? after)
    {
        var (was, now) = (Lines(before), Lines(after));
        if (was.Length > MostLines || now.Length > MostLines) return [.. was.Select(one => new LineChange(Side.Gone, one)), .. now.Select(one => new LineChange(Side.New, one))];

        var common = Common(was, now);
        var changes = new List<LineChange>();
        var (x, y) = (0, 0);
        while (x < was.Length || y < now.Length)
        {
            var isBoth = x < was.Length && y < now.Length && was[x] == now[y];
            var isGone = !isBoth && x < was.Length && (y == now.Length || common[x + 1, y] >= common[x, y + 1]);
            changes.Add(isBoth ? new(Side.Both, was[x]) : isGone ? new(Side.Gone, was[x]) : new(Side.New, now[y]));
            if (isBoth || isGone) x++;
            if (!isGone) y++;
        }
        return changes;
    }

    /// <summary>How many lines the rests of both have in common, from each pair of places on.</summary>
    private static int[,] Common(string[] was, string[] now)
    {
        var common = new int[was.Length + 1, now.Length + 1];
        for (var x = was.Length - 1; x >= 0; x--)
            for (var y = now.Length - 1; y >= 0; y--)
                common[x, y] = was[x] == now[y] ? common[x + 1, y + 1] + 1 : Math.Max(common[x + 1, y], common[x, y + 1]);
        return common;
    }

    private static string[] Lines(string? text) => [.. (text ?? "").Split('\n').Where(one => one.Length > 0)];
}

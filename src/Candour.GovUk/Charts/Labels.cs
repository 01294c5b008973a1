namespace Candour.GovUk;

internal static class Labels
{
    /// <summary>Breaks a text at its spaces into so many lines at most; what does not fit ends in an ellipsis.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width, int lines)
    {
        var wrapped = new List<string>();
        var rest = text.Trim();
        while (rest.Length > width && wrapped.Count < lines - 1)
        {
            var space = rest.LastIndexOf(' ', width);
            var cut = space > 0 ? space : width;
            wrapped.Add(rest[..cut]);
            rest = rest[cut..].TrimStart();
        }
        wrapped.Add(rest.Length > width ? string.Concat(rest.AsSpan(0, width - 1).TrimEnd(), "…") : rest);
        return wrapped;
    }

    /// <summary>Moves labels apart that would touch, and keeps their order.</summary>
    public static double[] Spread(IReadOnlyList<double> places, double apart, double from, double to)
    {
        var order = Enumerable.Range(0, places.Count).OrderBy(i => places[i]).ToArray();
        var spread = places.ToArray();
        for (var i = 1; i < order.Length; i++)
            spread[order[i]] = Math.Max(spread[order[i]], spread[order[i - 1]] + apart);
        for (var i = order.Length - 1; i >= 0; i--)
            spread[order[i]] = Math.Min(spread[order[i]], i == order.Length - 1 ? to : spread[order[i + 1]] - apart);
        for (var i = 0; i < order.Length; i++)
            spread[order[i]] = Math.Max(spread[order[i]], from + (i * apart));
        return spread;
    }
}

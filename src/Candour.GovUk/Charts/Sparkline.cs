using System.Globalization;

namespace Candour.GovUk;

/// <summary>A series in a cell of a table: the line, the limits of its usual variation where they are known, and the latest point.</summary>
public sealed record Sparkline : Component
{
    private const double Width = 120, Height = 34, Edge = 5;

    /// <summary>In the order of time; null leaves a gap.</summary>
    public required IReadOnlyList<double?> Values { get; init; }

    public ProcessLimits? Limits { get; init; }

    /// <summary>What the latest point is.</summary>
    public ProcessMark Mark { get; init; }

    /// <summary>For those who do not see it; the row says the same in words.</summary>
    public required string Label { get; init; }

    protected override void Write(HtmlWriter html)
    {
        var known = Values.OfType<double>().ToList();
        if (known.Count == 0) return;
        var all = Limits is null ? known : [.. known, Limits.Lower, Limits.Upper];
        var (up, across) = (new Scale(all.Min(), all.Max(), Height - Edge, Edge), new Scale(0, Values.Count - 1, Edge, Width - Edge));
        html.Write($"""<svg class="sparkline{More}" viewBox="0 0 {Width} {Height}" role="img" aria-label="{Label}">""");
        if (Limits is { } limits) html.Write($"""<rect class="usual" x="0" y="{up.At(limits.Upper)}" width="{Width}" height="{up.At(limits.Lower) - up.At(limits.Upper)}"/>""");
        foreach (var (start, end) in Runs())
        {
            if (start == end) html.Write($"""<circle class="mark-usual" cx="{across.At(start)}" cy="{up.At(Values[start]!.Value)}" r="1.5"/>""");
            else html.Write($"""<polyline class="values" points="{string.Join(' ', Enumerable.Range(start, end - start + 1).Select(i => string.Create(CultureInfo.InvariantCulture, $"{across.At(i):0.##},{up.At(Values[i]!.Value):0.##}")))}"/>""");
        }
        var last = Values.Count - 1;
        while (Values[last] is null) last--;
        ProcessMarks.Write(html, Mark, across.At(last), up.At(Values[last]!.Value), 4);
        html.Write($"</svg>");
    }

    /// <summary>The first and the last of values that follow one another without a gap.</summary>
    private IEnumerable<(int Start, int End)> Runs()
    {
        for (var start = 0; start < Values.Count; start++)
        {
            if (Values[start] is null) continue;
            var end = start;
            while (end + 1 < Values.Count && Values[end + 1] is not null) end++;
            yield return (start, end);
            start = end;
        }
    }
}

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
        foreach (var run in Track.Runs(Values.Index(), one => one.Item is not null))
        {
            var points = run.Select(one => (X: across.At(one.Index), Y: up.At(one.Item!.Value))).ToList();
            if (points is [var only]) html.Write($"""<circle class="mark-usual" cx="{only.X}" cy="{only.Y}" r="1.5"/>""");
            else html.Write($"""<polyline class="values" points="{Track.Points(points)}"/>""");
        }
        var last = Values.Count - 1;
        while (Values[last] is null) last--;
        ProcessMarks.Write(html, Mark, across.At(last), up.At(Values[last]!.Value), 4);
        html.Write($"</svg>");
    }
}

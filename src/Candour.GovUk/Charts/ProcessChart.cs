using System.Globalization;

namespace Candour.GovUk;

/// <summary>A series in time with its limits, its target and what is more than the usual variation. A missing period is a gap.</summary>
public sealed record ProcessChart : Chart
{
    private const double Top = 16, Foot = 270;

    public required IReadOnlyList<ProcessPoint> Points { get; init; }

    /// <summary>The heads of the table, for the cells of each point.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>The least and the most that a value can be: limits are drawn no further. Null where there is no end.</summary>
    public (double? Least, double? Most) Range { get; init; }

    /// <summary>A figure as the axis and the lines' names say it.</summary>
    public Func<double, string> Says { get; init; } = value => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    private protected override double HeightIn(Frame frame) => Foot + 28;

    private protected override string Describe() => Known switch
    {
        [] => "No figure.",
        [var only] => $"One figure: {Says(only.Value!.Value)}.",
        [var first, .., var last] => $"{Known.Count} figures, {DateAxis.Words(first.On)} to {DateAxis.Words(last.On)}: from {Says(first.Value!.Value)} to {Says(last.Value!.Value)}."
            + $"{(last.Limits is { } limits ? $" Mean {Says(limits.Mean)}, limits {Says(Within(limits.Lower))} and {Says(Within(limits.Upper))}." : "")}{(last.Target is { } target ? $" Target {Says(target)}." : "")}",
    };

    private protected override void WriteKey(HtmlWriter html)
    {
        if (Points.All(point => point.Limits is null)) return;
        html.Write($"""<ul class="key">""");
        foreach (var mark in Known.Select(point => point.Mark).Distinct().Order())
        {
            html.Write($"""<li><svg viewBox="0 0 18 18" aria-hidden="true">""");
            ProcessMarks.Write(html, mark, 9, 9, 6);
            html.Write($"</svg>{ProcessMarks.Words(mark)}</li>");
        }
        html.Write($"</ul>");
    }

    private protected override void WriteDrawing(HtmlWriter html, Frame frame)
    {
        if (Known.Count == 0) return;
        var ticks = TicksOf();
        var up = new Scale(ticks[0], ticks[^1], Foot, Top);
        var across = DateScale.Around(Points.Select(point => point.On), frame.IsNarrow ? 38 : 46, frame.Width - (frame.IsNarrow ? 6 : 92));
        foreach (var tick in ticks)
            html.Write($"""<line class="grid" x1="{across.Start}" x2="{across.End}" y1="{up.At(tick)}" y2="{up.At(tick)}"/><text class="soft end" x="{across.Start - 7}" y="{up.At(tick) + 5}">{Says(tick)}</text>""");
        foreach (var (month, name) in across.Months(frame.IsNarrow ? 3 : 6))
            html.Write($"""<text class="soft" x="{across.At(month)}" y="{Foot + 20}">{name}</text>""");
        WriteLimits(html, across, up);
        WriteTarget(html, across, up);
        WriteValues(html, across, up, frame);
        WriteNames(html, across, up, frame);
    }

    private void WriteLimits(HtmlWriter html, DateScale across, Scale up)
    {
        foreach (var stretch in Stretches(point => point.Limits))
        {
            if (stretch.Value is not { } limits) continue;
            var (from, to, lower, upper) = (across.At(stretch.From), across.At(stretch.To), up.At(Within(limits.Lower)), up.At(Within(limits.Upper)));
            html.Write($"""<rect class="usual" x="{from}" y="{upper}" width="{Math.Max(0, to - from)}" height="{lower - upper}"/>""");
            html.Write($"""<line class="limit" x1="{from}" x2="{to}" y1="{upper}" y2="{upper}"/><line class="limit" x1="{from}" x2="{to}" y1="{lower}" y2="{lower}"/>""");
            html.Write($"""<line class="mean" x1="{from}" x2="{to}" y1="{up.At(limits.Mean)}" y2="{up.At(limits.Mean)}"/>""");
        }
    }

    private void WriteTarget(HtmlWriter html, DateScale across, Scale up)
    {
        var line = Track.Points(Points.Where(point => point.Target is not null).Select(point => (across.At(point.On), up.At(point.Target!.Value))));
        if (line.Length > 0) html.Write($"""<polyline class="target" points="{line}"/>""");
    }

    private void WriteValues(HtmlWriter html, DateScale across, Scale up, Frame frame)
    {
        foreach (var run in Track.Runs(Points, one => one.Value is not null))
            html.Write($"""<polyline class="values" points="{Track.Points(run.Select(point => (across.At(point.On), up.At(point.Value!.Value))))}"/>""");
        var size = frame.IsNarrow || Known.Count > 40 ? 4 : 5.5;
        foreach (var point in Known) ProcessMarks.Write(html, point.Mark, across.At(point.On), up.At(point.Value!.Value), size);
    }

    /// <summary>At a desk the lines are named at their ends; on a phone, above them, but for the mean, where the points are.</summary>
    private void WriteNames(HtmlWriter html, DateScale across, Scale up, Frame frame)
    {
        var names = new List<(string Words, double Y)>();
        if (Points[^1].Limits is { } limits)
            names.AddRange([($"limit {Says(Within(limits.Upper))}", up.At(Within(limits.Upper))), ($"limit {Says(Within(limits.Lower))}", up.At(Within(limits.Lower)))]);
        if (Points[^1].Limits is { } its && !frame.IsNarrow) names.Add(($"mean {Says(its.Mean)}", up.At(its.Mean)));
        if (Points[^1].Target is { } target) names.Add(($"target {Says(target)}", up.At(target)));
        var places = Labels.Spread([.. names.Select(one => one.Y)], 17, Top, Foot - 4);
        for (var i = 0; i < names.Count; i++)
        {
            if (frame.IsNarrow) html.Write($"""<text class="soft end" x="{across.End}" y="{places[i] - 4}">{names[i].Words}</text>""");
            else html.Write($"""<text x="{across.End + 6}" y="{places[i] + 5}">{names[i].Words}</text>""");
        }
    }

    private protected override Table AsTable() => new()
    {
        FirstCellIsHeader = true,
        Head = [.. Columns.Select(title => (TableCell)title)],
        Rows = [.. Points.Select(point => (IReadOnlyList<TableCell>)[.. point.Cells.Select(cell => (TableCell)cell)])],
    };

    private IReadOnlyList<ProcessPoint> Known => [.. Points.Where(point => point.Value is not null)];

    private double Within(double limit) => Math.Clamp(limit, Range.Least ?? double.MinValue, Range.Most ?? double.MaxValue);

    /// <summary>From nought, unless all lies far from it.</summary>
    private IReadOnlyList<double> TicksOf()
    {
        var all = Points.SelectMany(point => new[] { point.Value, point.Target, point.Limits is { } limits ? Within(limits.Lower) : null, point.Limits is { } its ? Within(its.Upper) : null }).OfType<double>().ToList();
        var (least, most) = (all.Min(), all.Max());
        return Scale.Between(least > 0 && least < 0.7 * most ? 0 : least, most);
    }

    /// <summary>Neighbours of which something is the same.</summary>
    private IEnumerable<(ProcessLimits? Value, DateOnly From, DateOnly To)> Stretches(Func<ProcessPoint, ProcessLimits?> of)
    {
        for (var start = 0; start < Points.Count;)
        {
            var end = start;
            while (end + 1 < Points.Count && of(Points[end + 1]) == of(Points[start])) end++;
            yield return (of(Points[start]), Points[start].On, Points[end].On);
            start = end + 1;
        }
    }
}

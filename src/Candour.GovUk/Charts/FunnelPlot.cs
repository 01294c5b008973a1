using System.Globalization;

namespace Candour.GovUk;

/// <param name="Cases">Of how many.</param>
/// <param name="Share">From 0 to 1.</param>
/// <param name="Signal">In words, where it lies beyond the limits; else empty.</param>
/// <param name="IsOwn">Whether it is the reader's own, and is named.</param>
public sealed record FunnelPoint(string Name, double Cases, double Share, string Signal, bool IsOwn);

/// <summary>Areas by their share and how many cases each has, with the limits within which chance explains what lies off the mean.</summary>
public sealed record FunnelPlot : Chart
{
    private const double Top = 16, Foot = 270;
    private const int Steps = 60;

    public required IReadOnlyList<FunnelPoint> Points { get; init; }

    /// <summary>From 0 to 1.</summary>
    public required double Mean { get; init; }

    /// <summary>The limits for so many cases, from 0 to 1.</summary>
    public required Func<double, (double Lower95, double Upper95, double Lower998, double Upper998)> Limits { get; init; }

    private protected override double HeightIn(Frame frame) => Foot + 46;

    private protected override string Describe() =>
        $"{Points.Count} areas, the mean of all {Percent(Mean)}. {Points.Count(one => one.Signal.Length > 0)} lie beyond the limits.{(Own is { } own ? $" {own.Name}: {Percent(own.Share)} of {Cases(own.Cases)}." : "")}";

    private protected override void WriteKey(HtmlWriter html) => html.Write(
        $"""
         <ul class="key"><li><svg viewBox="0 0 18 18" aria-hidden="true"><circle class="area" cx="9" cy="9" r="4"/></svg>within the limits</li>
         <li><svg viewBox="0 0 18 18" aria-hidden="true"><path class="area beyond" d="M9 4L14 9L9 14L4 9Z"/></svg>beyond them</li></ul>
         """);

    private protected override void WriteDrawing(HtmlWriter html, Frame frame)
    {
        if (Points.Count == 0) return;
        var most = Points.Max(one => one.Cases);
        var across = new Scale(0, most, frame.IsNarrow ? 38 : 46, frame.Width - 10);
        var (least, highest) = (Points.Min(one => one.Share), Points.Max(one => one.Share));
        var ticks = Scale.Between(100 * Math.Min(least, Mean), 100 * Math.Max(highest, Mean));
        var up = new Scale(ticks[0], ticks[^1], Foot, Top);
        foreach (var tick in ticks)
            html.Write($"""<line class="grid" x1="{across.Start}" x2="{across.End}" y1="{up.At(tick)}" y2="{up.At(tick)}"/><text class="soft end" x="{across.Start - 7}" y="{up.At(tick) + 5}">{tick}</text>""");
        foreach (var cases in Scale.Ticks((int)most, frame.IsNarrow ? 2 : 5).Where(one => one <= most))
            html.Write($"""<text class="soft middle" x="{across.At(cases)}" y="{Foot + 20}">{Cases(cases)}</text>""");
        html.Write($"""<text class="soft end" x="{across.End}" y="{Foot + 40}">cases</text>""");
        foreach (var limit in (Func<(double Lower95, double Upper95, double Lower998, double Upper998), double>[])[one => one.Lower95, one => one.Upper95, one => one.Lower998, one => one.Upper998])
            html.Write($"""<polyline class="limit" points="{Line(limit, most, across, up, ticks)}"/>""");
        html.Write($"""<line class="mean" x1="{across.Start}" x2="{across.End}" y1="{up.At(100 * Mean)}" y2="{up.At(100 * Mean)}"/>""");
        foreach (var point in Points.Where(one => !one.IsOwn)) WritePoint(html, point, across, up, 3.5);
        if (Own is not { } own) return;
        WritePoint(html, own, across, up, 6.5);
        var (x, y) = (across.At(own.Cases), up.At(100 * own.Share));
        html.Write($"""<text class="strong{(x > frame.Width / 2 ? " end" : "")}" x="{(x > frame.Width / 2 ? x - 12 : x + 12)}" y="{y + 5}">{own.Name}</text>""");
    }

    private FunnelPoint? Own => Points.FirstOrDefault(one => one.IsOwn);

    /// <summary>What lies outside the drawing is not drawn.</summary>
    private string Line(Func<(double, double, double, double), double> limit, double most, Scale across, Scale up, IReadOnlyList<double> ticks) =>
        Track.Points(Enumerable.Range(1, Steps).Select(step => most * step / Steps).Select(cases => (cases, Share: 100 * limit(Limits(cases))))
            .Where(one => one.Share >= ticks[0] && one.Share <= ticks[^1]).Select(one => (across.At(one.cases), up.At(one.Share))));

    private static void WritePoint(HtmlWriter html, FunnelPoint point, Scale across, Scale up, double size)
    {
        var (x, y, own) = (across.At(point.Cases), up.At(100 * point.Share), point.IsOwn ? " own" : "");
        if (point.Signal.Length == 0) html.Write($"""<circle class="area{own}" cx="{x}" cy="{y}" r="{size}"><title>{point.Name}</title></circle>""");
        else html.Write($"""<path class="area beyond{own}" d="M{x} {y - size}L{x + size} {y}L{x} {y + size}L{x - size} {y}Z"><title>{point.Name}</title></path>""");
    }

    private protected override Table AsTable() => new()
    {
        FirstCellIsHeader = true,
        Head = ["Area", TableCell.Number("Cases"), TableCell.Number("Share"), "Beyond the limits"],
        Rows = [.. Points.OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => (IReadOnlyList<TableCell>)[one.Name, TableCell.Number(Cases(one.Cases)), TableCell.Number(Percent(one.Share)), one.Signal])],
    };

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + "\u00a0%";

    private static string Cases(double cases) => cases.ToString("#,0.#", CultureInfo.GetCultureInfo("en-GB"));
}

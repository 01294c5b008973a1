using System.Globalization;

namespace Candour.GovUk;

/// <param name="Values">At the start and at the end of each year, in per cent.</param>
public sealed record YearLine(string Name, IReadOnlyList<double> Values);

/// <summary>What is projected year by year, a line for each projection, named at its end.</summary>
public sealed record YearLines : Chart
{
    private const double Left = 40, Top = 16, Foot = 270;
    private const int Kinds = 5;

    public required IReadOnlyList<YearLine> Lines { get; init; }

    /// <summary>What all of them aim at; null where there is none.</summary>
    public double? Target { get; init; }

    private protected override double HeightIn(Frame frame) => Foot + 28;

    private int Years => Lines.Max(one => one.Values.Count) - 1;

    private protected override string Describe() =>
        $"{string.Join("; ", Lines.Select(one => $"{one.Name}: {Shown(one.Values[0])} at the start, {Shown(one.Values[^1])} after {one.Values.Count - 1} years"))}.{(Target is { } target ? $" Target {Shown(target)}." : "")}";

    private protected override void WriteKey(HtmlWriter html)
    {
        html.Write($"""<ul class="key">""");
        for (var i = 0; i < Lines.Count; i++)
            html.Write($"""<li><svg viewBox="0 0 30 18" aria-hidden="true"><line class="year-line year-line-{(i % Kinds) + 1}" x1="1" x2="29" y1="9" y2="9"/></svg>{Lines[i].Name}</li>""");
        html.Write($"</ul>");
    }

    private protected override void WriteDrawing(HtmlWriter html, Frame frame)
    {
        var across = new Scale(0, Years, Left, frame.Width - (frame.IsNarrow ? 52 : 60));
        var ticks = Scale.Between(Math.Min(0, Lines.Min(one => one.Values.Min())), Math.Max(Target ?? 0, Lines.Max(one => one.Values.Max())));
        var up = new Scale(ticks[0], ticks[^1], Foot, Top);
        foreach (var tick in ticks)
            html.Write($"""<line class="grid" x1="{Left}" x2="{across.End}" y1="{up.At(tick)}" y2="{up.At(tick)}"/><text class="soft end" x="{Left - 8}" y="{up.At(tick) + 5}">{tick}</text>""");
        for (var year = 0; year <= Years; year++)
            html.Write($"""<text class="soft middle" x="{across.At(year)}" y="{Foot + 20}">{(year == 0 ? "Start" : $"Year {year.ToString(CultureInfo.InvariantCulture)}")}</text>""");
        if (Target is { } target) html.Write($"""<line class="target" x1="{Left}" x2="{across.End}" y1="{up.At(target)}" y2="{up.At(target)}"/>""");
        for (var i = 0; i < Lines.Count; i++)
            html.Write($"""<polyline class="year-line year-line-{(i % Kinds) + 1}" points="{Points(Lines[i], across, up)}"/>""");
        WriteEnds(html, across, up);
    }

    /// <summary>The last figure of each line, beside its end.</summary>
    private void WriteEnds(HtmlWriter html, Scale across, Scale up)
    {
        var places = Labels.Spread([.. Lines.Select(one => up.At(one.Values[^1]))], 17, Top, Foot);
        for (var i = 0; i < Lines.Count; i++)
            html.Write($"""<text x="{across.At(Lines[i].Values.Count - 1) + 8}" y="{places[i] + 5}">{Shown(Lines[i].Values[^1])}</text>""");
    }

    private static string Points(YearLine line, Scale across, Scale up) =>
        Track.Points(line.Values.Select((value, year) => (across.At(year), up.At(value))));

    private protected override Table AsTable() => new()
    {
        FirstCellIsHeader = true,
        Head = ["Projection", .. Enumerable.Range(0, Years + 1).Select(year => TableCell.Number(year == 0 ? "Start" : $"Year {year.ToString(CultureInfo.InvariantCulture)}"))],
        Rows = [.. Lines.Select(one => (IReadOnlyList<TableCell>)[one.Name, .. Enumerable.Range(0, Years + 1).Select(year => TableCell.Number(year < one.Values.Count ? Shown(one.Values[year]) : ""))])],
    };

    private static string Shown(double value) => Math.Round(value, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture) + "\u00a0%";
}

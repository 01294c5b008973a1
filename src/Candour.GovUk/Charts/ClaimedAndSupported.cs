using System.Globalization;

namespace Candour.GovUk;

/// <param name="Claimed">Per cent, 0 to 100.</param>
/// <param name="Supported">Per cent, 0 to 100.</param>
public sealed record ClaimGap(string Label, double Claimed, double Supported);

/// <summary>What is claimed and what the evidence supports, as two points on a line for each theme.</summary>
public sealed record ClaimedAndSupported : Chart
{
    public required IReadOnlyList<ClaimGap> Rows { get; init; }

    private protected override double HeightIn(Frame frame) => Foot(frame) + 26;

    private double Foot(Frame frame) => 8 + (Rows.Count * RowHeight(frame));

    private double RowHeight(Frame frame) => 40 + frame.LabelSpace(Rows.Select(row => row.Label));

    private protected override string Describe() =>
        $"Per cent claimed and per cent supported by evidence. {string.Join("; ", Rows.Select(row => $"{row.Label}: {Shown(row.Claimed)} and {Shown(row.Supported)}"))}.";

    private protected override void WriteKey(HtmlWriter html) => html.Write(
        $"""
         <ul class="key"><li class="key-claimed"><svg viewBox="0 0 18 18" aria-hidden="true"><circle class="claimed" cx="9" cy="9" r="7"/></svg>claimed</li>
         <li class="key-supported"><svg viewBox="0 0 18 18" aria-hidden="true"><circle class="supported" cx="9" cy="9" r="8"/></svg>supported by evidence</li></ul>
         """);

    private protected override void WriteDrawing(HtmlWriter html, Frame frame)
    {
        if (Rows.Count == 0) return;
        var per = new Scale(0, 100, frame.PlotStart, frame.Width - (frame.IsNarrow ? 16 : 38));
        for (var tick = 0; tick <= 100; tick += 25)
            html.Write($"""<line class="grid" x1="{per.At(tick)}" x2="{per.At(tick)}" y1="8" y2="{Foot(frame)}"/><text class="soft middle" x="{per.At(tick)}" y="{Foot(frame) + 18}">{tick}</text>""");
        for (var i = 0; i < Rows.Count; i++)
        {
            var middle = 8 + ((i + 1) * RowHeight(frame)) - 20;
            frame.WriteLabel(html, Rows[i].Label, middle);
            WriteRow(html, per, Rows[i], middle);
        }
    }

    private static void WriteRow(HtmlWriter html, Scale per, ClaimGap row, double y)
    {
        var (claimed, supported) = (per.At(row.Claimed), per.At(row.Supported));
        if (Shown(row.Claimed) == Shown(row.Supported))
        {
            html.Write($"""<circle class="claimed" cx="{claimed}" cy="{y}" r="10"/><circle class="supported" cx="{claimed}" cy="{y}" r="6"/>""");
            WriteValue(html, row.Claimed, claimed, y, isLeft: row.Claimed > 50);
            return;
        }
        html.Write($"""<line class="{(row.Claimed > row.Supported ? "gap-line" : "even-line")}" x1="{supported}" x2="{claimed}" y1="{y}" y2="{y}"/><circle class="claimed" cx="{claimed}" cy="{y}" r="8"/><circle class="supported" cx="{supported}" cy="{y}" r="9"/>""");
        WriteValue(html, row.Claimed, claimed, y, isLeft: row.Claimed < row.Supported);
        WriteValue(html, row.Supported, supported, y, isLeft: row.Supported < row.Claimed);
    }

    /// <summary>A value that would run over the edge stands above its point.</summary>
    private static void WriteValue(HtmlWriter html, double value, double x, double y, bool isLeft)
    {
        if (isLeft && x < 36) html.Write($"""<text class="soft" x="0" y="{y - 12}">{Shown(value)}</text>""");
        else if (isLeft) html.Write($"""<text class="soft end" x="{x - 14}" y="{y + 5}">{Shown(value)}</text>""");
        else if (value > 90) html.Write($"""<text class="soft middle" x="{x}" y="{y - 12}">{Shown(value)}</text>""");
        else html.Write($"""<text class="soft" x="{x + 14}" y="{y + 5}">{Shown(value)}</text>""");
    }

    private protected override Table AsTable() => new()
    {
        FirstCellIsHeader = true,
        Head = ["Theme", TableCell.Number("Claimed"), TableCell.Number("Supported"), TableCell.Number("Gap")],
        Rows = [.. Rows.Select(row => (IReadOnlyList<TableCell>)[row.Label, TableCell.Number(Shown(row.Claimed)), TableCell.Number(Shown(row.Supported)), TableCell.Number(Shown(row.Claimed - row.Supported))])],
    };

    private static string Shown(double value) => Math.Round(value, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);
}

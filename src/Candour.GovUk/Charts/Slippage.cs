using System.Globalization;

namespace Candour.GovUk;

/// <summary>An action's date as first agreed and as it is now.</summary>
/// <param name="Href">Where the table leads; the drawing is one image and holds no links.</param>
public sealed record DateMove(string Label, DateOnly First, DateOnly Current, string? Href = null)
{
    public int Days => Current.DayNumber - First.DayNumber;
}

/// <summary>How far dates have moved: for each action a line from its first date to the current one.</summary>
public sealed record Slippage : Chart
{
    public required IReadOnlyList<DateMove> Rows { get; init; }

    public DateOnly? Today { get; init; }

    private protected override double HeightIn(Frame frame) => Foot(frame) + 26;

    private double Foot(Frame frame) => 20 + (Rows.Count * RowHeight(frame));

    private double RowHeight(Frame frame) => 38 + frame.LabelSpace(Rows.Select(row => row.Label));

    private protected override string Describe() =>
        $"First and current dates of {Rows.Count} actions. {Rows.Count(row => row.Days > 0)} are later than first agreed, by {Moved(Rows.Select(row => row.Days).DefaultIfEmpty().Max())} at most.";

    private protected override void WriteKey(HtmlWriter html) => html.Write(
        $"""
         <ul class="key"><li><svg viewBox="0 0 18 18" aria-hidden="true"><circle class="first-date" cx="9" cy="9" r="6"/></svg>first date</li>
         <li><svg viewBox="0 0 18 18" aria-hidden="true"><circle class="current-date" cx="9" cy="9" r="7"/></svg>current date</li></ul>
         """);

    private protected override void WriteDrawing(HtmlWriter html, Frame frame)
    {
        if (Rows.Count == 0) return;
        var scale = DateScale.Around(Rows.SelectMany(row => new[] { row.First, row.Current }), frame.PlotStart, frame.Width - 12);
        DateAxis.Write(html, scale, 20, Foot(frame), frame.IsNarrow ? 4 : 6);
        DateAxis.WriteToday(html, scale, Today, 14, Foot(frame));
        for (var i = 0; i < Rows.Count; i++)
        {
            var middle = 20 + ((i + 1) * RowHeight(frame)) - 16;
            frame.WriteLabel(html, Rows[i].Label, middle);
            WriteRow(html, scale, Rows[i], middle);
        }
    }

    /// <summary>How far it moved stands beside the later date, or above the line where there is no room.</summary>
    private static void WriteRow(HtmlWriter html, DateScale scale, DateMove row, double y)
    {
        var (first, current) = (scale.At(row.First), scale.At(row.Current));
        if (row.Days != 0)
            html.Write($"""<line class="{(row.Days > 0 ? "gap-line" : "even-line")}" x1="{first}" x2="{current}" y1="{y}" y2="{y}"/><circle class="first-date" cx="{first}" cy="{y}" r="7"/>""");
        var right = Math.Max(first, current) + 14;
        var isRight = right + (Moved(row.Days).Length * 7) < scale.End + 12;
        var (x, above) = isRight ? (right, 0) : (Math.Max(first, current) + 8, 17);
        html.Write($"""<circle class="current-date" cx="{current}" cy="{y}" r="8"/><text class="{(row.Days > 0 ? "late" : "soft")}{And(isRight ? null : "end")}" x="{x}" y="{y + 5 - above}">{Moved(row.Days)}</text>""");
    }

    private protected override Table AsTable() => new()
    {
        FirstCellIsHeader = true,
        Head = ["Action", "First date", "Current date", TableCell.Number("Moved")],
        Rows = [.. Rows.Select(row => (IReadOnlyList<TableCell>)[Named(row), DateAxis.Words(row.First), DateAxis.Words(row.Current), TableCell.Number(Moved(row.Days))])],
    };

    private static TableCell Named(DateMove row) => row.Href is { Length: > 0 }
        ? new TableCell { Text = Content.Of(html => html.Write($"""<a class="govuk-link" href="{row.Href}">{row.Label}</a>""")) }
        : row.Label;

    private static string Moved(int days) => days switch
    {
        0 => "as first",
        1 => "1 day",
        -1 => "1 day earlier",
        < 0 => string.Create(CultureInfo.InvariantCulture, $"{-days:N0} days earlier"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{days:N0} days"),
    };
}

using System.Globalization;

namespace Candour.GovUk;

/// <param name="Counts">One for each state, in the order of the states.</param>
public sealed record ThemeClaims(string Label, IReadOnlyList<int> Counts, string? Href = null)
{
    public int Total => Counts.Sum();
}

/// <summary>What is claimed in each theme: a bar as long as its count of actions, divided by claim.</summary>
public sealed record ClaimsByTheme : Chart
{
    /// <summary>The names of the claims, at most five, from the left.</summary>
    public required IReadOnlyList<string> States { get; init; }

    public required IReadOnlyList<ThemeClaims> Rows { get; init; }

    private protected override double HeightIn(Frame frame) => 8 + (Rows.Count * RowHeight(frame));

    private double RowHeight(Frame frame) => 40 + frame.LabelSpace(Rows.Select(row => row.Label));

    private protected override string Describe() =>
        $"Number of actions at each claim, by theme. {string.Join("; ", Rows.Select(row => $"{row.Label}: {string.Join(", ", States.Zip(row.Counts, (state, count) => $"{state} {count}"))}"))}.";

    private protected override void WriteKey(HtmlWriter html)
    {
        html.Write($"""<ul class="key">""");
        for (var state = 0; state < States.Count; state++)
            if (Rows.Any(row => row.Counts[state] > 0))
                html.Write($"""<li><svg viewBox="0 0 18 18" aria-hidden="true"><rect class="series series-{state + 1}" x="1" y="1" width="16" height="16"/></svg>{States[state]}</li>""");
        html.Write($"</ul>");
    }

    private protected override void WriteDrawing(HtmlWriter html, Frame frame)
    {
        if (Rows.Count == 0) return;
        var across = new Scale(0, Math.Max(1, Rows.Max(row => row.Total)), frame.IsNarrow ? 0 : frame.PlotStart, frame.Width - 32);
        for (var place = 0; place < Rows.Count; place++)
        {
            var middle = 4 + ((place + 1) * RowHeight(frame)) - 20;
            frame.WriteLabel(html, Rows[place].Label, middle);
            WriteBar(html, Rows[place], middle, across);
        }
    }

    /// <summary>A count stands in its part of the bar where there is room; the whole stands at the end.</summary>
    private static void WriteBar(HtmlWriter html, ThemeClaims row, double middle, Scale across)
    {
        var before = 0;
        for (var state = 0; state < row.Counts.Count; before += row.Counts[state++])
        {
            if (row.Counts[state] == 0) continue;
            var (from, to) = (across.At(before), across.At(before + row.Counts[state]));
            html.Write($"""<rect class="series series-{state + 1}" x="{from}" y="{middle - 13}" width="{to - from}" height="26"/>""");
            if (to - from >= 20) html.Write($"""<text class="middle on-series on-series-{state + 1}" x="{(from + to) / 2}" y="{middle + 5}">{row.Counts[state]}</text>""");
        }
        html.Write($"""<text class="strong" x="{across.At(before) + 8}" y="{middle + 5}">{row.Total}</text>""");
    }

    private protected override Table AsTable() => new()
    {
        FirstCellIsHeader = true,
        Head = ["Theme", .. States.Select(TableCell.Number), TableCell.Number("All")],
        Rows = [.. Rows.Select(row => (IReadOnlyList<TableCell>)[Named(row), .. row.Counts.Append(row.Total).Select(count => TableCell.Number(count.ToString(CultureInfo.InvariantCulture)))])],
    };

    private static TableCell Named(ThemeClaims row) => row.Href is { Length: > 0 }
        ? new TableCell { Text = Content.Of(html => html.Write($"""<a class="govuk-link" href="{row.Href}">{row.Label}</a>""")) }
        : row.Label;
}

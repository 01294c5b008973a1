using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace Candour.GovUk;

/// <summary>How many actions stood at each claim at the end of a month.</summary>
/// <param name="Month">Any day of the month.</param>
/// <param name="Counts">One for each state, in the order of the states.</param>
public sealed record ClaimCount(DateOnly Month, IReadOnlyList<int> Counts);

/// <summary>Claims over time, as steps stacked on each other: a month's step is as high as its count, and a month without a count is a gap.</summary>
public sealed record ClaimsOverTime : Chart
{
    private const double Left = 36, Top = 12, Foot = 270;

    /// <summary>The names of the claims, at most five, from the foot upwards.</summary>
    public required IReadOnlyList<string> States { get; init; }

    public required IReadOnlyList<ClaimCount> Months { get; init; }

    private protected override double HeightIn(Frame frame) => Foot + 28;

    private static double Right(Frame frame) => frame.Width - (frame.IsNarrow ? 122 : 136);

    private IReadOnlyList<ClaimCount> Ordered => [.. Months.OrderBy(month => month.Month)];

    private protected override string Describe() => Ordered switch
    {
        [] => "No month has been counted.",
        [var only] => $"{Name(only.Month)}: {Counts(only)}.",
        [var first, .., var last] => $"Number of actions at each claim, by month. {Name(first.Month)}: {Counts(first)}. {Name(last.Month)}: {Counts(last)}.",
    };

    private protected override void WriteDrawing(HtmlWriter html, Frame frame)
    {
        var months = Ordered;
        if (months.Count == 0) return;
        var across = DateScale.Around(months.Select(month => month.Month), Left, Right(frame));
        var ticks = Scale.Ticks(months.Max(month => month.Counts.Sum()));
        var up = new Scale(0, ticks[^1], Foot, Top);
        foreach (var tick in ticks)
            html.Write($"""<line class="grid" x1="{Left}" x2="{across.End}" y1="{up.At(tick)}" y2="{up.At(tick)}"/><text class="soft end" x="{Left - 8}" y="{up.At(tick) + 5}">{tick}</text>""");
        for (var state = 0; state < States.Count; state++) WriteBand(html, months, state, across, up);
        foreach (var (month, name) in across.Months(frame.IsNarrow ? 2 : 6))
            html.Write($"""<text class="soft" x="{across.At(month)}" y="{Foot + 20}">{name}</text>""");
        html.Write($"""<line class="axis" x1="{Left}" x2="{across.End}" y1="{Foot}" y2="{Foot}"/>""");
        WriteNames(html, months[^1], across.End, up);
    }

    private void WriteBand(HtmlWriter html, IReadOnlyList<ClaimCount> months, int state, DateScale across, Scale up) =>
        html.Write($"""<path class="series series-{state + 1}" d="{new Steps(months, state, across, up)}"><title>{States[state]}</title></path>""");

    /// <summary>Each name stands beside its band at the end, with the last count.</summary>
    private void WriteNames(HtmlWriter html, ClaimCount last, double end, Scale up)
    {
        var shown = Enumerable.Range(0, States.Count).Where(state => last.Counts[state] > 0).ToList();
        var middles = shown.Select(state => up.At(Below(last, state) + (last.Counts[state] / 2.0))).ToList();
        var places = Labels.Spread(middles, 18, Top + 4, Foot - 4);
        for (var i = 0; i < shown.Count; i++)
            html.Write($"""<line class="axis" x1="{end + 2}" x2="{end + 10}" y1="{middles[i]}" y2="{places[i]}"/><text x="{end + 13}" y="{places[i] + 5}">{States[shown[i]]} <tspan class="strong">{last.Counts[shown[i]]}</tspan></text>""");
    }

    private protected override Table AsTable() => new()
    {
        FirstCellIsHeader = true,
        Head = ["Month", .. States.Select(TableCell.Number)],
        Rows = [.. Ordered.Select(month => (IReadOnlyList<TableCell>)[Name(month.Month), .. month.Counts.Select(count => TableCell.Number(count.ToString(CultureInfo.InvariantCulture)))])],
    };

    private static int Below(ClaimCount month, int state) => month.Counts.Take(state).Sum();

    private string Counts(ClaimCount month) => string.Join(", ", States.Zip(month.Counts, (state, count) => $"{state} {count}"));

    private static string Name(DateOnly month) => month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The outline of one band, written piece by piece: a rectangle for each month, so that neighbours make a step and a missing month a gap.</summary>
    private sealed class Steps(IReadOnlyList<ClaimCount> months, int state, DateScale across, Scale up) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, System.Text.Encodings.Web.HtmlEncoder encoder)
        {
            var html = new HtmlWriter(writer, encoder);
            foreach (var month in months.Where(month => month.Counts[state] > 0))
            {
                var start = new DateOnly(month.Month.Year, month.Month.Month, 1);
                var (low, high) = (Below(month, state), Below(month, state) + month.Counts[state]);
                html.Write($"M{across.At(start)} {up.At(low)}V{up.At(high)}H{across.At(start.AddMonths(1))}V{up.At(low)}Z");
            }
        }
    }
}

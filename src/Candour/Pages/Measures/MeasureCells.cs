using Candour.GovUk;
using Candour.Performance;
using Microsoft.AspNetCore.Html;

namespace Candour.Pages.Measures;

/// <summary>Cells of tables of measures, the same in the list and on a scorecard.</summary>
internal static class MeasureCells
{
    public static IHtmlContent Value(MeasureSeries series) => new Cell(html =>
    {
        html.Write($"""<b class="nowrap">{MeasureWords.Figure(series.Latest?.Observation, series.Measure.Unit)}</b><span class="small below">{series.Latest?.Words}</span>""");
        if (MeasureWords.Interval(series.Latest?.Observation, series.Measure.Unit) is { } interval) html.Write($"""<span class="small below">interval {interval}</span>""");
    });

    public static IHtmlContent Target(MeasureSeries series) =>
        new Cell(html => html.Write($"""<span class="nowrap">{(series.Latest?.Target is { } target ? MeasureWords.Value(target, series.Measure.Unit) : "None")}</span>"""));

    /// <summary>Tags for what needs a word, and the sentence.</summary>
    public static IHtmlContent Says(MeasureSeries series, DateOnly on) => new Cell(html =>
    {
        foreach (var tag in MeasureTags.Of(series, on)) html.Write($"{tag} ");
        html.Write($"""<span class="below">{MeasureWords.Sentence(series, on)}</span>""");
    });

    private sealed record Cell(Action<HtmlWriter> Writes) : Component
    {
        protected override void Write(HtmlWriter html) => Writes(html);
    }
}

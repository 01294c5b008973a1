using System.Text.Encodings.Web;
using Candour.GovUk;
using Candour.Performance;

namespace Candour.Pages.Measures;

/// <summary>Series of measures as charts: what the domain found, as the drawing wants it.</summary>
internal static class MeasureCharts
{
    private static readonly string[] Columns = ["Period", "Figure", "Counted", "95 % interval", "Target", "What it says"];

    /// <param name="level">Of the chart's heading.</param>
    public static ProcessChart Of(MeasureSeries series, int level = 2)
    {
        var measure = series.Measure;
        return new()
        {
            Title = TitleOf(series),
            Subtitle = $"{measure.Title}{(series.Breakdown is { } service ? $": {service}" : "")}. {MeasureNames.Of(measure.Unit)}, {MeasureNames.Of(measure.Frequency).ToLowerInvariant()}. {RulesOf(measure)}. {measure.Definition}",
            Source = measure.Source,
            HeadingLevel = level,
            Columns = Columns,
            Points = [.. series.Points.Select(point => PointOf(series, point))],
            Range = measure.Unit is FigureUnit.Percent ? (0, 100) : (0, null),
            Says = MeasureWords.Rough,
        };
    }

    /// <summary>The chart as a file, in SVG.</summary>
    public static string Drawing(MeasureSeries series)
    {
        using var svg = new StringWriter();
        new ChartFile(Of(series)).WriteTo(svg, HtmlEncoder.Default);
        return svg.ToString();
    }

    public static Sparkline Small(MeasureSeries series, DateOnly on) => new()
    {
        Values = [.. series.Points.Select(point => (double?)point.Value)],
        Limits = series.Chart.HasEnough && series.Latest is { Xmr: var latest } ? LimitsOf(latest) : null,
        Mark = series.Chart.HasEnough && series.Latest is { Xmr.Type: var type } ? MarkOf(type) : ProcessMark.Usual,
        Label = $"{series.Measure.Title}: {MeasureWords.Sentence(series, on)}",
    };

    /// <summary>XmR chart, rule set xmr-1, 7 points make a trend</summary>
    public static string RulesOf(Measure measure) =>
        $"XmR chart, rule set {XmrRules.Version}: {measure.TrendPoints} points make a trend, {(measure.Screens ? "moving ranges far from usual are left out of the limits" : "no moving range is left out of the limits")}";

    /// <summary>What the chart shows is its title: whether there is a change, and which.</summary>
    private static string TitleOf(MeasureSeries series) => series switch
    {
        { Latest: null } => "No figure has been given yet",
        { Chart.HasEnough: false } => MeasureWords.Signal(series),
        { Latest.Xmr.Type: PointType.CommonCause } => "No change that is more than chance",
        { Latest.Xmr.Type: PointType.Improvement } => $"A real change for the better: {MeasureWords.How(series)}",
        { Latest.Xmr.Type: PointType.Concern } => $"A real change for the worse: {MeasureWords.How(series)}",
        _ => $"A real change: {MeasureWords.How(series)}",
    };

    private static ProcessPoint PointOf(MeasureSeries series, MeasurePoint point) => new(
        point.On, (double?)point.Value, (double?)point.Target, series.Chart.HasEnough ? LimitsOf(point.Xmr) : null,
        series.Chart.HasEnough && point.Value is not null ? MarkOf(point.Xmr.Type) : ProcessMark.Usual,
        [
            point.Words,
            MeasureWords.Figure(point.Observation, series.Measure.Unit),
            MeasureWords.Counted(point.Observation) ?? "",
            MeasureWords.Interval(point.Observation, series.Measure.Unit) ?? "",
            point.Target is { } target ? $"{MeasureWords.Value(target, series.Measure.Unit)}{Outcome(point.Outcome)}" : "",
            !series.Chart.HasEnough || point.Value is null ? "" : point.Xmr.Signal is Signal.None ? SignalWords.Of(Signal.None) : $"{SignalWords.Of(point.Xmr.Type)}: {SignalWords.Of(point.Xmr.Signal)}",
        ]);

    private static string Outcome(TargetOutcome outcome) => outcome switch
    {
        TargetOutcome.Met => ", met",
        TargetOutcome.Near => ", missed within its tolerance",
        TargetOutcome.Missed => ", missed",
        _ => "",
    };

    private static ProcessLimits? LimitsOf(XmrPoint point) =>
        double.IsNaN(point.Limits.MeanRange) ? null : new(point.Limits.Mean, point.Limits.Lower, point.Limits.Upper);

    private static ProcessMark MarkOf(PointType type) => type switch
    {
        PointType.Improvement => ProcessMark.Better,
        PointType.Concern => ProcessMark.Worse,
        PointType.NeutralHigh => ProcessMark.High,
        PointType.NeutralLow => ProcessMark.Low,
        _ => ProcessMark.Usual,
    };
}

using System.Globalization;
using Candour.Improvement;

namespace Candour.Performance;

/// <summary>Figures of measures as a board reads them.</summary>
public static class MeasureWords
{
    /// <summary>A figure and its sign stand on one line.</summary>
    private const char Together = '\u00a0';

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>52 %, 33.5 %, 16, 1,204</summary>
    /// <remarks>Rounded half up; a figure that was typed has at most two places, one that is worked out one.</remarks>
    public static string Value(decimal value, FigureUnit unit)
    {
        var number = unit.Divides() && decimal.Round(value, 2) != value ? Plain(Math.Round(value, 1, MidpointRounding.AwayFromZero)) : Plain(value);
        return unit switch
        {
            FigureUnit.Percent => $"{number}{Together}%",
            FigureUnit.Days => $"{number}{Together}{(value == 1 ? "day" : "days")}",
            FigureUnit.Weeks => $"{number}{Together}{(value == 1 ? "week" : "weeks")}",
            FigureUnit.Per10000 => $"{number} per 10,000",
            _ => number,
        };
    }

    /// <summary>A number without its unit, for the axis of a chart and for a cell.</summary>
    public static string Plain(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("#,0.##", English);

    /// <summary>A number that was worked out, to three figures or so: 431, 21.9, 4.15</summary>
    public static string Rough(double value) =>
        Math.Round(value, Math.Abs(value) >= 100 ? 0 : Math.Abs(value) >= 10 ? 1 : 2, MidpointRounding.AwayFromZero).ToString("#,0.##", English);

    /// <summary>39 to 65 %; null where it is not known of how many.</summary>
    public static string? Interval(Observation? observation, FigureUnit unit) =>
        observation is null ? null : Interval(observation.IntervalIn(unit));

    /// <inheritdoc cref="Interval(Observation?, FigureUnit)"/>
    public static string? Interval(Proportion share) => share is { Lower: { } lower, Upper: { } upper } ? $"{Whole(lower)} to {Whole(upper)}{Together}%" : null;

    /// <summary>26 of 50; null where the figure alone is known.</summary>
    public static string? Counted(Observation? observation) =>
        observation is { Numerator: { } above, Denominator: { } below } ? $"{above.ToString("#,0.##", English)} of {below.ToString("#,0.##", English)}" : null;

    /// <summary>A figure with what it is of, or why it is missing.</summary>
    public static string Figure(Observation? observation, FigureUnit unit) => observation switch
    {
        null => "No figure",
        _ when observation.ValueIn(unit) is { } value => Value(value, unit),
        { WhyMissing: { } why } => $"No figure: {TableFigure.Words(why)}",
        _ => "No figure: nothing was there to be counted",
    };

    /// <summary>What a series says of its latest figure: the figure, whether it is more than chance, the target, and what is overdue.</summary>
    public static string Sentence(MeasureSeries series, DateOnly on) => series.Latest is null
        ? "No figure has been given yet."
        : string.Join(' ', new[] { Latest(series), $"{Signal(series)}.", Target(series), Stale(series, on) }.Where(one => one.Length > 0));

    /// <summary>52 % in November 2018: 26 of 50, so between 39 and 65 %.</summary>
    private static string Latest(MeasureSeries series)
    {
        var (latest, unit) = (series.Latest!, series.Measure.Unit);
        var counted = Counted(latest.Observation) is { } of ? $", {of}" : "";
        var between = latest.Observation!.IntervalIn(unit) is { Lower: { } lower, Upper: { } upper } ? $" (95{Together}% interval {Whole(lower)} to {Whole(upper)})" : "";
        return $"{Value(latest.Value!.Value, unit)} {latest.Observation.Period.When}{counted}{between}.";
    }

    /// <summary>Special cause, concern: 7 points in a row below the mean</summary>
    public static string Signal(MeasureSeries series)
    {
        if (NotEnough(series) is { } few) return few;
        var latest = series.Latest!.Xmr;
        if (latest.Signal is Performance.Signal.None) return "No more than the usual variation";
        return $"{Sentenced(SignalWords.Of(latest.Type))}: {How(series)}";
    }

    /// <summary>Not enough points: 2 of 13; null where there are enough.</summary>
    public static string? NotEnough(MeasureSeries series) =>
        series.Chart.HasEnough ? null : $"Not enough points to tell change from chance: {series.Chart.Counted} of {XmrRules.EnoughPoints}";

    /// <summary>7 points in a row below the mean; of a series whose latest point is a signal.</summary>
    public static string How(MeasureSeries series)
    {
        var latest = series.Latest!.Xmr;
        var isHigh = latest.Value > latest.Limits.Mean;
        return latest.Signal switch
        {
            Performance.Signal.Shift => $"{Run(series)} points in a row {(isHigh ? "above" : "below")} the mean",
            Performance.Signal.Trend => $"{series.SignalLasts} points in a row each {(latest.Type == HighType(series) ? "higher" : "lower")} than the one before",
            Performance.Signal.TwoInThree => $"two of three points near the {(isHigh ? "upper" : "lower")} limit",
            var one => series.SignalLasts > 1 ? $"{series.SignalLasts} points in a row {SignalWords.Of(one)}" : SignalWords.Of(one),
        };
    }

    /// <summary>What a signal upwards is called, given which way the measure is better.</summary>
    private static PointType HighType(MeasureSeries series) => series.Measure.Better switch
    {
        Polarity.Higher => PointType.Improvement,
        Polarity.Lower => PointType.Concern,
        _ => PointType.NeutralHigh,
    };

    /// <summary>How many points at the end lie on the same side of the mean as the latest.</summary>
    private static int Run(MeasureSeries series)
    {
        var latest = series.Latest!.Xmr;
        return series.Points.Reverse().SkipWhile(one => one.Value is null)
            .TakeWhile(one => one.Xmr.Limits == latest.Limits && one.Xmr.Value > latest.Limits.Mean == latest.Value > latest.Limits.Mean && one.Value is not null).Count();
    }

    /// <summary>The target of 95 % is missed, and was met in none of 22 periods.</summary>
    private static string Target(MeasureSeries series)
    {
        if (series.Latest is not { Target: { } target, Outcome: not TargetOutcome.None and var outcome }) return "";
        var (met, of) = series.AgainstTarget;
        var how = outcome switch { TargetOutcome.Met => "met", TargetOutcome.Near => "missed within its tolerance", _ => "missed" };
        var often = of < 2 ? "" : met == 0 ? $"; it was never met in {of} periods" : met == of ? $"; it was met in each of {of} periods" : $"; it was met in {met} of {of} periods";
        var assured = series.Chart.Assurance switch
        {
            AssuranceType.Fail when outcome is not TargetOutcome.Met => ", and as things stand it will not be",
            AssuranceType.HitOrMiss => ", by chance",
            _ => "",
        };
        return $"The target of {Value(target, series.Measure.Unit)} is {how}{often}{assured}.";
    }

    private static string Stale(MeasureSeries series, DateOnly on) =>
        series.IsStale(on) ? $"A newer figure was expected by {InWords.Day(series.NextBy!.Value)}." : "";

    private static string Whole(double? share) => Math.Round(100 * share!.Value, MidpointRounding.AwayFromZero).ToString("0", English);

    private static string Sentenced(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}

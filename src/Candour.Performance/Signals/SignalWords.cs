namespace Candour.Performance;

/// <summary>Signals and what they mean, in words: a chart is never read by its colours alone.</summary>
public static class SignalWords
{
    public static string Of(Signal signal) => signal switch
    {
        Signal.AboveLimit => "above the upper limit",
        Signal.BelowLimit => "below the lower limit",
        Signal.Trend => "part of a trend",
        Signal.TwoInThree => "two of three near a limit",
        Signal.Shift => "seven on one side of the mean",
        _ => "no signal",
    };

    public static string Of(PointType type) => type switch
    {
        PointType.Improvement => "special cause, improvement",
        PointType.Concern => "special cause, concern",
        PointType.NeutralHigh => "special cause, high",
        PointType.NeutralLow => "special cause, low",
        _ => "common cause: no more than the usual variation",
    };

    public static string Of(AssuranceType assurance) => assurance switch
    {
        AssuranceType.Pass => "the target is met whatever the usual variation",
        AssuranceType.Fail => "the target is missed whatever the usual variation",
        AssuranceType.HitOrMiss => "the target is met or missed by chance",
        AssuranceType.MetEvery => "the target was met every time",
        _ => "nothing is said of a target",
    };
}

namespace Candour.Performance;

/// <summary>Whether a figure met what was aimed at by then.</summary>
public enum TargetOutcome
{
    /// <summary>No target then, no figure, or a measure that is better neither way.</summary>
    None,

    Met,

    /// <summary>Missed by no more than the tolerance.</summary>
    Near,

    Missed,
}

/// <summary>A period of a series.</summary>
/// <param name="Observation">Null for a period of which no figure was ever given.</param>
/// <param name="Target">What was aimed at by the period's end.</param>
public sealed record MeasurePoint(DateOnly On, Observation? Observation, decimal? Value, decimal? Target, TargetOutcome Outcome, XmrPoint Xmr)
{
    /// <summary>The observation's own, else the day on which its figure was to be.</summary>
    public string Words => Observation?.Period.Words ?? Candour.Improvement.InWords.Month(On);
}

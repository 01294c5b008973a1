namespace Candour.Performance;

/// <summary>How an XmR chart is worked out: rule set 1, the rules of NHS England's "Making Data Count" as NHSRplotthedots 0.2.2 has them, and what may be chosen.</summary>
/// <remarks>
/// Screening is off unless asked for, as in the spreadsheet that boards get their charts from. A missing value parts its neighbours: no moving range
/// and no run goes across it.
/// </remarks>
public sealed record XmrRules
{
    /// <summary>Stands on each chart, so that two charts can be told apart that were drawn by other rules.</summary>
    public const string Version = "xmr-1";

    /// <summary>So many moving ranges' width from the mean lie the limits: 3 ÷ 1.128.</summary>
    public const double LimitFactor = 2.66;

    /// <summary>A moving range of so many times their mean, or more, is left out where ranges are screened.</summary>
    public const double ScreenFactor = 3.267;

    /// <summary>With fewer points the limits are on trial, and no icon is shown.</summary>
    public const int EnoughPoints = 13;

    public const int ShiftPoints = 7;

    public Polarity Better { get; init; }

    public bool Screen { get; init; }

    /// <summary>How many points make a trend: 6 or 7.</summary>
    public int TrendPoints { get; init; } = 7;
}

namespace Candour.Performance;

/// <summary>What is put into a chart.</summary>
/// <param name="Value">Null where it is missing: the chart shows a gap.</param>
/// <param name="Target">What was aimed at by then.</param>
/// <param name="Rebases">Whether limits are worked out anew from here on.</param>
public sealed record XmrInput(DateOnly Date, double? Value, double? Target = null, bool Rebases = false);

/// <summary>A value as its chart shows it.</summary>
/// <param name="MovingRange">From the value before; null at the start of a stretch and beside a gap.</param>
/// <param name="Limits">Of its stretch.</param>
public sealed record XmrPoint(DateOnly Date, double? Value, double? MovingRange, double? Target, XmrLimits Limits, Signal Signal, PointType Type);

namespace Candour.GovUk;

/// <summary>What a point of a chart of a process is more than: its shape, its colour and a word of the key.</summary>
public enum ProcessMark { Usual, Better, Worse, High, Low }

/// <summary>The limits of the usual variation, in a stretch of a chart.</summary>
public sealed record ProcessLimits(double Mean, double Lower, double Upper);

/// <summary>A period of a chart of a process.</summary>
/// <param name="Value">Null leaves a gap.</param>
/// <param name="Limits">Null where too few points say what is usual.</param>
/// <param name="Cells">What the table says of it, under the chart's own columns.</param>
public sealed record ProcessPoint(DateOnly On, double? Value, double? Target, ProcessLimits? Limits, ProcessMark Mark, IReadOnlyList<string> Cells);

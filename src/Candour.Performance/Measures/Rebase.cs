namespace Candour.Performance;

/// <summary>Since when the thing measured is another than before, so that the limits begin anew, and why.</summary>
public sealed record Rebase(DateOnly From, string Reason);

using System.Runtime.InteropServices;
using Candour.Performance;

namespace Candour.Assurance;

/// <summary>So many of so many, which is never said without its interval.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct AuditShare(int Count, int Of)
{
    public Proportion Proportion => Proportion.Of(Count, Of);

    /// <summary>Whether chance alone may account for the difference from another share: their intervals overlap.</summary>
    public bool Overlaps(AuditShare other) =>
        Proportion is not { Lower: { } lower, Upper: { } upper } || other.Proportion is not { Lower: { } otherLower, Upper: { } otherUpper } || (lower <= otherUpper && otherLower <= upper);

    /// <summary>16 of 35, 46 %, interval 30 to 62 %</summary>
    public string Words => Of == 0 ? "None of none" : $"{Count} of {Of}, {Percent}, interval {MeasureWords.Interval(Proportion)}";

    public string Percent => Of == 0 ? "" : MeasureWords.Value(Math.Round(100m * Count / Of, MidpointRounding.AwayFromZero), FigureUnit.Percent);
}

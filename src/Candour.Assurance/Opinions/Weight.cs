using System.Runtime.InteropServices;

namespace Candour.Assurance;

/// <summary>What one item of evidence counts for, about one subject: an item of the record, or what a measure's figures amount to.</summary>
/// <param name="Source">The evidence, or the measure.</param>
/// <param name="Collector">Who looked, so that two items of one are not taken for two that looked apart.</param>
/// <param name="IsIndependent">Of whoever leads.</param>
/// <param name="From">The first day on which it counts.</param>
/// <param name="Observed">The last day of what was looked at.</param>
/// <param name="Until">The last day on which it counts as support.</param>
/// <param name="Ends">The first day on which it is superseded or withdrawn, and counts for nothing.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Weight(
    Guid Source, string Collector, EvidenceLine Line, Shows Shows, bool IsIndependent, bool Contradicts,
    DateOnly From, DateOnly Observed, DateOnly Until, DateOnly Ends)
{
    /// <summary>Whether it is known on a day, and neither superseded nor withdrawn.</summary>
    public bool IsKnown(DateOnly on) => From <= on && on < Ends;

    /// <summary>Whether it supports on a day.</summary>
    public bool Supports(DateOnly on) => !Contradicts && IsKnown(on) && on <= Until;

    /// <summary>Whether it answers what contradicts: seen later, by a line at least as high. What answered once has answered for good.</summary>
    public bool Answers(in Weight contradiction, DateOnly on) =>
        !Contradicts && IsKnown(on) && Line >= contradiction.Line && Observed > contradiction.Observed;
}

using Candour.Performance;

namespace Candour.Practice;

/// <summary>Rows that a measure leaves out, and why.</summary>
public sealed record LeftOut(string Reason, long Rows);

/// <summary>A measure as it was on a day.</summary>
/// <param name="Group">The team or worker; null for the whole authority.</param>
public sealed record MeasureFigure(PracticeMeasure Measure, string? Group, long Numerator, long Denominator, IReadOnlyList<LeftOut> LeftOut)
{
    /// <summary>Of caseloads: the most children that a worker has.</summary>
    public long? Most { get; init; }

    /// <summary>Of caseloads: how many workers have more than the authority's limit.</summary>
    public long? WorkersAbove { get; init; }

    /// <summary>Null where there is nothing to count.</summary>
    public double? Value => Denominator == 0 ? null : (Measure.Unit is PracticeUnit.Percent ? 100.0 : 1.0) * Numerator / Denominator / Measure.Unit.Size();

    public double? Lower => 100 * Interval.Lower;

    public double? Upper => 100 * Interval.Upper;

    public long Excluded => LeftOut.Sum(one => one.Rows);

    /// <summary>Why there is no value, or why rows are left out; null where neither is so.</summary>
    public string? Reason
    {
        get
        {
            var left = string.Join("; ", LeftOut.Where(one => one.Rows > 0).Select(one => $"{one.Reason}: {one.Rows}"));
            return (Denominator, left) switch
            {
                (0, "") => $"There are no {Measure.Of}.",
                (0, _) => $"There are no {Measure.Of}. Left out: {left}.",
                (_, "") => null,
                _ => $"Left out: {left}.",
            };
        }
    }

    private Proportion Interval => Measure.Unit is PracticeUnit.Percent ? Proportion.Of(Numerator, Denominator) : default;
}

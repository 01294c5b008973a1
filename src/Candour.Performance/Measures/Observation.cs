using System.Globalization;
using Candour.Improvement;

namespace Candour.Performance;

/// <summary>A figure of a measure for one period, as it was given. A figure that is put right later stands beside this one with the next revision.</summary>
public sealed record Observation : ToldRecord
{
    /// <summary>A breakdown is part of the name by which a store tells figures apart.</summary>
    public const int LongestBreakdown = 40;

    public required Guid Measure { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day; the same as the first for a figure of one day.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The service or team; null for the whole.</summary>
    public string? Breakdown { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    /// <summary>Where the figure alone is known.</summary>
    public decimal? Value { get; init; }

    /// <summary>Why there is no figure, where that is known.</summary>
    public Missing? WhyMissing { get; init; }

    /// <summary>Which release or paper it was published in.</summary>
    public string? Vintage { get; init; }

    public string? Note { get; init; }

    /// <summary>1 as first given, 2 as restated, and so on.</summary>
    public int Revision { get; init; } = 1;

    public override Guid About => Measure;

    /// <summary>Two people cannot both restate one figure without the one seeing the other's.</summary>
    public override string UniqueName => string.Create(CultureInfo.InvariantCulture, $"{Measure:N} {From:yyyyMMdd}-{To:yyyyMMdd} {Revision} {Breakdown?.ToUpperInvariant()}").TrimEnd();

    public override IEnumerable<Guid> StandsOn => [Measure];

    public MeasurePeriod Period => new(From, To);

    /// <summary>Null where it is missing, or nothing was there to be counted.</summary>
    public decimal? ValueIn(FigureUnit unit) =>
        unit.Divides() && Numerator is { } above && Denominator is { } below ? below == 0 ? null : unit.Factor() * above / below : Value ?? (unit.Divides() ? null : Numerator);

    /// <summary>Where a percentage lies with 95 % confidence; empty where it is not known of how many.</summary>
    public Proportion IntervalIn(FigureUnit unit) =>
        unit is FigureUnit.Percent && Numerator is { } above && Denominator is { } below && above >= 0 && above <= below ? Proportion.Of((double)above, (double)below) : default;

    public override string Name(ProgrammeView view) => $"{Describe.Name(Measure, view)}, {Period.Words}{(Breakdown is null ? "" : $", {Breakdown}")}";
}

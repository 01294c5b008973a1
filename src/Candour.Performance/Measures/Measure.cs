using Candour.Improvement;

namespace Candour.Performance;

/// <summary>Something that is counted again and again, so that a board can see whether it gets better: what it is, not what it was found to be.</summary>
public sealed record Measure : ToldRecord
{
    /// <summary>Short and unique, part of its addresses: <c>IHA</c>.</summary>
    public required string Code { get; init; }

    public required string Title { get; init; }

    /// <summary>The question that it answers.</summary>
    public string? Question { get; init; }

    public string? Definition { get; init; }

    /// <summary>What is counted above the line, in words.</summary>
    public string? Numerator { get; init; }

    /// <summary>What is counted below the line, in words.</summary>
    public string? Denominator { get; init; }

    public FigureUnit Unit { get; init; }

    public Polarity Better { get; init; }

    public MeasureFrequency Frequency { get; init; }

    /// <summary>Days after a period's end by which its figure is expected.</summary>
    public int DueWithin { get; init; } = 30;

    /// <summary>The post that answers for it.</summary>
    public Guid? Owner { get; init; }

    /// <summary>Where its figures come from.</summary>
    public string? Source { get; init; }

    /// <summary>The indicator of the official statistics that it is compared with, by its code; null where it is compared with nobody.</summary>
    public string? Indicator { get; init; }

    /// <summary>The measure of practice that gives it a figure with each load of children’s records, by its code: cla-visit. Null where its figures come another way.</summary>
    public string? Practice { get; init; }

    /// <summary>Whether its figures count children, or people whom the council serves, of whom a small count could tell; null for what the rest of the measure says.</summary>
    public bool? CountsChildren { get; init; }

    /// <summary>What is counted in children’s records, or compared with statistics of children, counts children unless it is said that it does not.</summary>
    public bool IsOfChildren => CountsChildren ?? (Practice ?? Indicator) is not null;

    /// <summary>What is aimed at, and by when; the earliest first.</summary>
    public IReadOnlyList<TargetPoint> Targets { get; init; } = [];

    /// <summary>How far from the target, in the measure's own unit, a figure is not yet called a miss.</summary>
    public decimal Tolerance { get; init; }

    /// <summary>Days from which on the limits of its chart are worked out anew; the earliest first.</summary>
    public IReadOnlyList<Rebase> Rebases { get; init; } = [];

    /// <summary>Whether moving ranges far from usual are left out of the limits.</summary>
    public bool Screens { get; init; }

    /// <summary>How many points make a trend: 6 or 7.</summary>
    public int TrendPoints { get; init; } = 7;

    public IReadOnlyList<Guid> Recommendations { get; init; } = [];

    public IReadOnlyList<Guid> Actions { get; init; } = [];

    /// <summary>The boards that look at it.</summary>
    public IReadOnlyList<Guid> Boards { get; init; } = [];

    /// <summary>From here on no figure is expected.</summary>
    public DateOnly? EndedOn { get; init; }

    public override string UniqueName => Code.ToUpperInvariant();

    public override IEnumerable<Guid> StandsOn => [.. Some(Owner), .. Recommendations, .. Actions, .. Boards];

    public override SearchWords? SearchWords => new(Title, $"{Code} {Question} {Definition}");

    public XmrRules Rules => new() { Better = Better, Screen = Screens, TrendPoints = TrendPoints };

    public bool IsKeptOn(DateOnly day) => !(EndedOn <= day);

    public override string Name(ProgrammeView view) => Title;
}

using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>Something that must be ready before a visit, and who sees to it.</summary>
public sealed record VisitPreparation : ToldRecord
{
    public required Guid Visit { get; init; }

    public required string Text { get; init; }

    /// <summary>A post or a person.</summary>
    public Guid? Owner { get; init; }

    /// <summary>How many working days before the visit begins it must be ready; it moves with the visit.</summary>
    public int? WorkingDaysBefore { get; init; }

    /// <summary>The day by which it must be ready, where somebody set one.</summary>
    public DateOnly? Due { get; init; }

    public DateOnly? DoneOn { get; init; }

    public override Guid About => Visit;

    public override IEnumerable<Guid> StandsOn => [Visit, .. Some(Owner)];

    public override string Name(ProgrammeView view) => InWords.Short(Text);
}

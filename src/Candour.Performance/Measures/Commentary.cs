using Candour.Improvement;

namespace Candour.Performance;

/// <summary>What somebody has to say of a measure's figures in a period. The ledger knows who.</summary>
public sealed record Commentary : ToldRecord
{
    public required Guid Measure { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required string Words { get; init; }

    public override Guid About => Measure;

    public override IEnumerable<Guid> StandsOn => [Measure];

    public MeasurePeriod Period => new(From, To);

    public override string Name(ProgrammeView view) => $"{Describe.Name(Measure, view)}: commentary, {Period.Words}";
}

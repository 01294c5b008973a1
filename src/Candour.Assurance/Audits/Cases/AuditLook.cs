using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>What can be looked at of audited cases.</summary>
public enum AuditPart { Cases, Case, Grading, Inspectors }

/// <summary>That somebody looked at cases of a round: their latest look. Those before it stand in the ledger.</summary>
public sealed record AuditLook : GuardedRecord
{
    public required Guid Round { get; init; }

    /// <summary>The account that looked.</summary>
    public Guid? User { get; init; }

    public required string By { get; init; }

    public required AuditPart Part { get; init; }

    public required DateTimeOffset At { get; init; }

    public int Times { get; init; } = 1;

    public override Guid About => Round;

    public override IEnumerable<Guid> StandsOn => [Round];

    public override string UniqueName => $"{Round:N} {User:N}";

    public override string Name(ProgrammeView view) => $"{Describe.Name(Round, view)}: {By}";

    public override IEnumerable<Said> Say(ProgrammeView view) => [new("Who", By), new("What was looked at", AuditNames.Of(Part)), new("Times", InWords.Times(Times))];
}

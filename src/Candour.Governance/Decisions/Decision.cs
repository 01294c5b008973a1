using Candour.Improvement;

namespace Candour.Governance;

/// <summary>What a board decided, with what the law wants written down.</summary>
/// <remarks>SI 2012/2089 regulation 12: the decision and its date, reasons, alternatives rejected, conflicts declared and dispensations.</remarks>
public sealed record Decision : GovernanceRecord
{
    public required Guid Meeting { get; init; }

    public required Guid Item { get; init; }

    /// <summary>Unique in the authority and lasting: <c>CSIB-D12</c>.</summary>
    public required string Number { get; init; }

    public required string Text { get; init; }

    public string? Reasons { get; init; }

    public string? Alternatives { get; init; }

    public string? Conflicts { get; init; }

    public bool IsKey { get; init; }

    public DateOnly? PublishedOn { get; init; }

    /// <summary>The last day on which it can be called in.</summary>
    public DateOnly? CallInUntil { get; init; }

    public DateOnly? CalledInOn { get; init; }

    /// <summary>What it changed in the plan.</summary>
    public IReadOnlyList<DecisionEffect> Effects { get; init; } = [];

    public override Guid About => Meeting;

    public override string UniqueName => Number;

    public override IEnumerable<Guid> StandsOn => [Meeting, Item];

    /// <summary>Whether it may be carried out on a day: its time for call-in is over, and nobody called it in.</summary>
    public bool IsInForce(DateOnly on) => CalledInOn is null && !(CallInUntil >= on);

    public override string Name(ProgrammeView view) => Number;
}

public enum EffectKind { ActionAdded, DateMoved, ClaimAgreed, EvidenceAsked }

/// <param name="Record">The record that it added or changed.</param>
/// <param name="What">In words, as the plan's page tells it.</param>
public sealed record DecisionEffect(EffectKind Kind, Guid Record, string What);

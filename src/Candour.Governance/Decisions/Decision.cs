using Candour.Improvement;

namespace Candour.Governance;

/// <summary>What a board decided, with what the law wants written down.</summary>
/// <remarks>SI 2012/2089 regulation 12: the decision and its date, reasons, alternatives rejected, conflicts declared and dispensations.</remarks>
public sealed record Decision : ToldRecord
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

    /// <summary>Why it was too urgent to wait for call-in.</summary>
    public string? Urgency { get; init; }

    public DateOnly? CalledInOn { get; init; }

    public string? CalledInBy { get; init; }

    public string? CalledInWhy { get; init; }

    /// <summary>What became of the call-in.</summary>
    public CallInOutcome? Outcome { get; init; }

    /// <summary>What it changed in the plan.</summary>
    public IReadOnlyList<DecisionEffect> Effects { get; init; } = [];

    public override Guid About => Meeting;

    public override string UniqueName => Number;

    public override IEnumerable<Guid> StandsOn => [Meeting, Item];

    /// <summary>Whether it may be carried out on a day: its time for call-in is over, and nobody called it in or it stood.</summary>
    public bool IsInForce(DateOnly on) => CalledInOn is null ? !(CallInUntil >= on) : Outcome is { Stands: true } stood && stood.On <= on;

    public DecisionState StateOn(DateOnly on) => this switch
    {
        { Outcome.Stands: false } => DecisionState.SetAside,
        { CalledInOn: not null, Outcome: null } => DecisionState.CalledIn,
        { PublishedOn: null } => DecisionState.Unpublished,
        _ => IsInForce(on) ? DecisionState.InForce : DecisionState.OpenToCallIn,
    };

    public override string Name(ProgrammeView view) => Number;
}

/// <summary>How a decision stands on its way from the meeting to being carried out.</summary>
public enum DecisionState { Unpublished, OpenToCallIn, CalledIn, InForce, SetAside }

/// <param name="What">What scrutiny, or the board that looked at it again, concluded.</param>
/// <param name="Stands">Whether the decision stands as it was made.</param>
public sealed record CallInOutcome(DateOnly On, string What, bool Stands);

public enum EffectKind { ActionAdded, DateMoved, ClaimAgreed, EvidenceAsked }

/// <param name="Record">The record that it added or changed.</param>
/// <param name="What">In words, as the plan's page tells it.</param>
public sealed record DecisionEffect(EffectKind Kind, Guid Record, string What);

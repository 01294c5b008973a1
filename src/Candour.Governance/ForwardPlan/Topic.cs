using Candour.Improvement;

namespace Candour.Governance;

public enum TopicState { Planned, OnAgenda, Taken, Sent, Dropped }

/// <summary>Something that a board means to deal with, at a meeting or at some time.</summary>
public sealed record Topic : ToldRecord
{
    public required Guid Board { get; init; }

    public required string Title { get; init; }

    /// <summary>The meeting that it is meant for.</summary>
    public Guid? Meeting { get; init; }

    /// <summary>Where no meeting is settled: "June 2019".</summary>
    public string? When { get; init; }

    /// <summary>Mayor's priority, improvement, transformation …</summary>
    public string? Category { get; init; }

    public string? Detail { get; init; }

    public ItemPurpose Purpose { get; init; } = ItemPurpose.Discussion;

    public Guid? LeadMember { get; init; }

    public Guid? LeadOfficer { get; init; }

    /// <summary>The boards and groups that watch it otherwise.</summary>
    public IReadOnlyList<string> MonitoredBy { get; init; } = [];

    /// <summary>Null for what is no key decision.</summary>
    public KeyDecision? Key { get; init; }

    /// <summary>Null for what is dealt with in public.</summary>
    public PrivateNotice? Private { get; init; }

    /// <summary>The topic that it became at another board.</summary>
    public Guid? SentTo { get; init; }

    /// <summary>The topic of another board that it came from.</summary>
    public Guid? SentFrom { get; init; }

    public string? SentReason { get; init; }

    public Withdrawal? Dropped { get; init; }

    /// <summary>Whether it is still with this board.</summary>
    public bool IsKept => SentTo is null && Dropped is null;

    public override Guid About => Board;

    public override IEnumerable<Guid> StandsOn => [Board, .. Some(Meeting, LeadMember, LeadOfficer)];

    public override SearchWords? SearchWords => Private is null ? new(Title, $"{Category} {Detail}") : null;

    public override string Name(ProgrammeView view) => Title;
}

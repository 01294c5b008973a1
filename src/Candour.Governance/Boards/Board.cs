using Candour.Improvement;

namespace Candour.Governance;

public enum BoardTier { Operational, Improvement, Executive, Scrutiny, Ministers, Other }

/// <summary>A board, committee or group that watches the programme.</summary>
public sealed record Board : ToldRecord
{
    /// <summary>Short and unique, part of its addresses: <c>CSIB</c>.</summary>
    public required string Code { get; init; }

    public required string Title { get; init; }

    public BoardTier Tier { get; init; }

    /// <summary>The boards that it answers to.</summary>
    public IReadOnlyList<Guid> ReportsTo { get; init; } = [];

    /// <summary>Null for a board that meets when it is called.</summary>
    public Frequency? Frequency { get; init; }

    public string? Place { get; init; }

    /// <summary>Whether its meetings are open to the public unless one is closed.</summary>
    public bool IsPublic { get; init; }

    /// <summary>How many voting members must be there; null where its terms say nothing.</summary>
    public Quorum? Quorum { get; init; }

    public Deadlines Deadlines { get; init; } = Deadlines.Usual;

    /// <summary>Working days after a meeting by which its draft minutes go out.</summary>
    public int MinutesWithin { get; init; } = 10;

    /// <summary>Working days for which a decision waits to be called in; null where its decisions are not called in.</summary>
    public int? CallIn { get; init; }

    /// <summary>What stands on each agenda without being asked for, in its order.</summary>
    public IReadOnlyList<StandingItem> StandingItems { get; init; } = StandingItem.Usual;

    public DateOnly? EndedOn { get; init; }

    /// <summary>The board that goes on with its work.</summary>
    public Guid? Successor { get; init; }

    public override IEnumerable<Guid> StandsOn => ReportsTo;

    public override SearchWords? SearchWords => new(Title, $"{Code} {Place}");

    public bool MeetsOn(DateOnly day) => !(EndedOn <= day);

    public override string Name(ProgrammeView view) => Title;
}

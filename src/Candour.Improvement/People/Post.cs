using Candour.Ledger;

namespace Candour.Improvement;

public enum PostStatus { Permanent, Acting, Interim, Vacant }

/// <summary>A post that leads actions. People come and go; the post answers.</summary>
public sealed record Post : Record, ITraced
{
    public required string Title { get; init; }

    public string? Directorate { get; init; }

    public PostStatus Status { get; init; }

    /// <summary>Who has held it, oldest first.</summary>
    public IReadOnlyList<Holding> Holders { get; init; } = [];

    public Provenance? Provenance { get; init; }

    public Guid? HolderOn(DateOnly day) => Holders.LastOrDefault(one => one.From <= day && !(one.To < day))?.Person;
}

public sealed record Holding(Guid Person, DateOnly From, DateOnly? To = null);

public sealed record Person : Record, ITraced
{
    public required string Name { get; init; }

    public string? Email { get; init; }

    public Provenance? Provenance { get; init; }
}

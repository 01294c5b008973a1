using Candour.Ledger;

namespace Candour.Improvement;

/// <summary>A plan that answers recommendations. What it said at any moment is in the ledger; a version gives such a moment a name.</summary>
public sealed record Plan : Record, ITraced
{
    /// <summary>Short and unique, part of its actions' references: <c>CSIP</c>.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public IReadOnlyList<Theme> Themes { get; init; } = [];

    public IReadOnlyList<PlanVersion> Versions { get; init; } = [];

    /// <summary>A plan that was replaced or ended; its open actions no longer count.</summary>
    public DateOnly? EndedOn { get; init; }

    public Provenance? Provenance { get; init; }
}

public sealed record Theme(Guid Id, string Name);

/// <summary>The plan as it stood when somebody agreed it.</summary>
/// <param name="At">The moment that the version names; the plan as at that moment is the version.</param>
public sealed record PlanVersion(string Name, DateTimeOffset At, string AgreedBy, string? Note = null);

using Candour.Ledger;

namespace Candour.Improvement;

public sealed record Recommendation : Record, ITraced
{
    public required Guid Source { get; init; }

    /// <summary>Unique in the authority and lasting: <c>OFSTED17-4</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>As the source prints it.</summary>
    public required string Number { get; init; }

    public required string Text { get; init; }

    /// <summary>What the source calls it: recommendation, priority action, area for improvement, for the safeguarding board.</summary>
    public string? Group { get; init; }

    /// <summary>Whom the source asks to act, where it says so.</summary>
    public string? Owner { get; init; }

    public bool IsPriority { get; init; }

    /// <summary>An earlier recommendation that this one says again; the two count once.</summary>
    public Guid? RepeatOf { get; init; }

    public Provenance? Provenance { get; init; }
}

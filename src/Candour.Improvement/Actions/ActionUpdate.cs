using Candour.Ledger;

namespace Candour.Improvement;

/// <summary>A lead's word on how an action stands. It is added, never altered.</summary>
public sealed record ActionUpdate : Record, ITraced
{
    public required Guid Action { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The post that reports.</summary>
    public required string By { get; init; }

    /// <summary>The code of one of the programme's claims.</summary>
    public required string Claim { get; init; }

    public string Commentary { get; init; } = "";

    public string? InTheWay { get; init; }

    public string? NextStep { get; init; }

    public Provenance? Provenance { get; init; }

    public override Guid About => Action;
}

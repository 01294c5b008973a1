namespace Candour.Storage;

/// <summary>A council whose programme the store holds, with the end of its ledger.</summary>
public sealed class Authority
{
    public Guid Id { get; init; }

    /// <summary>Its name in addresses: <c>eastmere</c>.</summary>
    public required string Slug { get; set; }

    /// <summary>The sequence of the last entry; 0 before the first.</summary>
    public long Sequence { get; set; }

    /// <summary>The hash of the last entry.</summary>
    public string Head { get; set; } = Ledger.Chain.Start;

    public DateTimeOffset LastAt { get; set; }
}

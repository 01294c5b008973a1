namespace Candour.Storage;

/// <summary>A record as it stands today.</summary>
public sealed class RecordRow
{
    public Guid Authority { get; init; }

    public Guid Id { get; init; }

    public required string Kind { get; init; }

    /// <summary>The name that no other record of its kind may bear; null where names need not differ.</summary>
    public string? UniqueName { get; set; }

    public int Version { get; set; }

    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>The record as JSON, equal to the state of its last ledger entry.</summary>
    public required string State { get; set; }
}

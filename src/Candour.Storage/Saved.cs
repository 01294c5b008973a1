namespace Candour.Storage;

/// <summary>What became of a set of changes: all were made, or none.</summary>
public abstract record Saved
{
    private Saved() { }

    /// <param name="Sequence">The ledger's last entry after the changes.</param>
    public sealed record Done(long Sequence) : Saved;

    /// <summary>Somebody else changed the record first, or took the name of one that is new. Nothing was written.</summary>
    /// <param name="Expected">The version that the change was made from.</param>
    /// <param name="Found">The version that stands now; 0 where the record is gone.</param>
    public sealed record Conflict(Guid Subject, int Expected, int Found) : Saved;
}

namespace Candour.Ledger;

/// <summary>A thing that a programme keeps: whole and immutable, as it stands after one change.</summary>
public abstract record Record
{
    public required Guid Id { get; init; }

    /// <summary>The record on whose timeline a change of this one is told: an update stands on its action's.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public virtual Guid About => Id;

    /// <summary>A new identity; later ones sort after earlier ones.</summary>
    public static Guid NewId(DateTimeOffset at) => Guid.CreateVersion7(at);
}

using System.Buffers.Binary;

namespace Candour.Ledger;

/// <summary>A thing that a programme keeps: whole and immutable, as it stands after one change.</summary>
public abstract record Record
{
    public required Guid Id { get; init; }

    /// <summary>The record on whose timeline a change of this one is told: an update stands on its action's.</summary>
    public virtual Guid About => Id;

    /// <summary>A name that no other record of its kind may bear; a store adds no second one. Null where names need not differ.</summary>
    public virtual string? UniqueName => null;

    /// <summary>The day, in UTC, on which the identity was given; null for an identity that tells no time.</summary>
    public DateOnly? AddedOn => MadeAt(Id) is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null;

    /// <summary>A new identity; later ones sort after earlier ones.</summary>
    public static Guid NewId(DateTimeOffset at) => Guid.CreateVersion7(at);

    /// <summary>The moment at which an identity was given; null for one that tells no time.</summary>
    public static DateTimeOffset? MadeAt(Guid id)
    {
        if (id.Version != 7) return null;
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return DateTimeOffset.FromUnixTimeMilliseconds(BinaryPrimitives.ReadInt64BigEndian(bytes) >>> 16);
    }
}

namespace Candour.Storage;

/// <summary>One person's daily e-mail of one day: that it is being sent, was sent, or could not be. There is one, whichever node sends it.</summary>
public sealed class Digest
{
    public Guid Authority { get; init; }

    public Guid User { get; init; }

    public DateOnly Day { get; init; }

    public int Attempts { get; set; }

    /// <summary>Nobody else tries before this moment.</summary>
    public DateTimeOffset HeldUntil { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    /// <summary>Why the last attempt failed.</summary>
    public string? Error { get; set; }
}

namespace Candour.Storage;

/// <summary>A file that somebody put in, known by its content.</summary>
public sealed class StoredFile
{
    public Guid Authority { get; init; }

    /// <summary>SHA-256 in hexadecimal.</summary>
    public required string Sha256 { get; init; }

    public required string Name { get; init; }

    public required string MediaType { get; init; }

    public long Size { get; init; }

    public DateTimeOffset AddedAt { get; init; }
}

/// <summary>A piece of a file, small enough that no file is ever in memory whole.</summary>
public sealed class FileChunk
{
    public Guid Authority { get; init; }

    public required string Sha256 { get; init; }

    public int Index { get; init; }

    public required byte[] Bytes { get; init; }
}

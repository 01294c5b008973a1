namespace Candour.Storage;

/// <summary>A piece of what is kept of children: apart from documents, so that no page of documents serves it and no search finds it.</summary>
public sealed class ChildFile
{
    public Guid Authority { get; init; }

    /// <summary>The load that it belongs to, and goes with.</summary>
    public Guid Load { get; init; }

    public required string Name { get; init; }

    /// <summary>Its place among the pieces of the file.</summary>
    public int Index { get; init; }

    public required byte[] Bytes { get; init; }
}

/// <summary>An authority's key to the pseudonyms of its children. It stands nowhere else.</summary>
public sealed class ChildKey
{
    public Guid Authority { get; init; }

    public required byte[] Key { get; init; }
}

namespace Candour.Storage;

/// <summary>A key of the web site's data protection, kept in the store so that several nodes share it.</summary>
public sealed class DataProtectionKey
{
    public int Id { get; init; }

    public required string Name { get; init; }

    public required string Xml { get; init; }
}

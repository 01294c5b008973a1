namespace Candour.Storage;

/// <summary>What full-text search looks in: one row for each record or document that can be found.</summary>
public sealed class SearchDocument
{
    public long Id { get; init; }

    public Guid Authority { get; init; }

    public Guid Subject { get; init; }

    public required string Kind { get; init; }

    public required string Title { get; set; }

    public required string Body { get; set; }
}

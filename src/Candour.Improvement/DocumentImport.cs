using Candour.Ledger;

namespace Candour.Improvement;

public enum ImportState { Draft, Accepted, Undone, Discarded }

/// <summary>A document that was read: a draft until a person says yes, row by row or all at once.</summary>
public sealed record DocumentImport : Record
{
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file, in hexadecimal: the same file twice is recognised by it.</summary>
    public required string Sha256 { get; init; }

    public required long Size { get; init; }

    public required DateOnly ReadOn { get; init; }

    /// <summary>SHA-256 of the file's text as it was read then, a form feed before each page: what the line numbers of a provenance count. Empty where it was not kept.</summary>
    public string Text { get; init; } = "";

    /// <summary>What was read and as far as a person has corrected it: the JSON of <c>candour read</c>.</summary>
    public required string Draft { get; init; }

    /// <summary>The fields that a person corrected, by their path in the draft: <c>parts/3/actions/5/due</c>.</summary>
    public IReadOnlyList<string> Corrected { get; init; } = [];

    public ImportState State { get; init; }

    /// <summary>The rows already taken into the record, by their path in the draft: <c>parts/0/recommendations/3</c>.</summary>
    public IReadOnlyList<string> Accepted { get; init; } = [];

    /// <summary>The steps that took rows in, latest last; each can be undone as one.</summary>
    public IReadOnlyList<Guid> Batches { get; init; } = [];
}

using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Assurance;

/// <summary>Evidence that a line would add.</summary>
public sealed record ListedEvidence(int Line, Evidence Evidence);

/// <summary>What a file of evidence would do, before it is done. It is done whole or not at all.</summary>
/// <param name="Unchanged">Lines that say what is recorded already.</param>
/// <param name="Unnamed">Files that came with it and that no line names: they are not kept.</param>
public sealed record EvidenceList(IReadOnlyList<ListedEvidence> Lines, int Unchanged, IReadOnlyList<string> Unnamed, IReadOnlyList<CsvNote> Errors)
{
    public bool CanBeDone => Errors.Count == 0;

    /// <summary>The changes for the store; none where a line has an error.</summary>
    public IReadOnlyList<Change> Changes => CanBeDone ? [.. Lines.Select(one => Change.Add(AssuranceChanges.EvidenceAdded, one.Evidence))] : [];
}

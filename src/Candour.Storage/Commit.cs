using Candour.Ledger;

namespace Candour.Storage;

/// <summary>What one caller wants written, all or nothing, and what became of it.</summary>
internal sealed class Commit(IReadOnlyList<ChangeSet> sets, IReadOnlyList<SearchDocument> documents)
{
    private readonly TaskCompletionSource<Saved> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<ChangeSet> Sets => sets;

    public IReadOnlyList<SearchDocument> Documents => documents;

    public IEnumerable<Change> Changes => sets.SelectMany(set => set.Changes);

    public Task<Saved> Outcome => _outcome.Task;

    public void End(Saved saved) => _outcome.SetResult(saved);

    public void Fail(Exception failure) => _outcome.TrySetException(failure);
}

using System.Collections.Concurrent;
using Candour.Ledger;

namespace Candour.Storage;

/// <summary>Writes changes: the records and the ledger in one transaction.</summary>
/// <remarks>
/// An authority's entries stand in one line, so its writers wait for each other. What waits is written together: twenty
/// people who save at once pay for one wait for the disk, not for twenty. Nobody is told of a save before it is on the disk.
/// </remarks>
public sealed class LedgerStore(Database database, RecordKinds kinds, TimeProvider time)
{
    private readonly LedgerWriter _writer = new(database, kinds, time);
    private readonly ConcurrentDictionary<Guid, Lane> _lanes = new();

    /// <summary>Makes all changes of the set, or none.</summary>
    /// <param name="documents">What search is to find besides the records themselves.</param>
    public Task<Saved> CommitAsync(
        Guid authority, ChangeSet set, IReadOnlyList<SearchDocument>? documents = null, CancellationToken cancel = default) =>
        CommitAsync(authority, [set], documents, cancel);

    /// <summary>Makes all changes of all sets, or none: a history is loaded whole. Once begun it is not cancelled: others may be written with it.</summary>
    public Task<Saved> CommitAsync(
        Guid authority, IReadOnlyList<ChangeSet> sets, IReadOnlyList<SearchDocument>? documents = null, CancellationToken cancel = default)
    {
        cancel.ThrowIfCancellationRequested();
        var commit = new Commit(sets, documents ?? []);
        if (_lanes.GetOrAdd(authority, _ => new()).Join(commit)) _ = DrainAsync(authority);
        return commit.Outcome;
    }

    private async Task DrainAsync(Guid authority)
    {
        while (_lanes[authority].TakeWaiting() is [_, ..] waiting)
        {
            // What cannot be written must not take others with it.
            if (await TryWriteAsync(authority, waiting)) continue;
            foreach (var commit in waiting.Where(one => !one.Outcome.IsCompleted)) await TryWriteAsync(authority, [commit]);
        }
    }

    /// <summary>False where several failed together: each is then to be tried alone.</summary>
    private async Task<bool> TryWriteAsync(Guid authority, IReadOnlyList<Commit> commits)
    {
        try
        {
            await _writer.WriteAsync(authority, commits);
            return true;
        }
        catch (Exception failure)
        {
            if (commits is not [var alone]) return false;
            alone.Fail(failure);
            return true;
        }
    }

    /// <summary>Those who wait to be written while others are.</summary>
    private sealed class Lane
    {
        private readonly Lock _lock = new();
        private List<Commit> _waiting = [];
        private bool _draining;

        /// <summary>True for the first to come: somebody must then drain the lane.</summary>
        public bool Join(Commit commit)
        {
            lock (_lock)
            {
                _waiting.Add(commit);
                return !_draining && (_draining = true);
            }
        }

        /// <summary>None where the lane is drained: the next to come begins anew.</summary>
        public List<Commit> TakeWaiting()
        {
            lock (_lock)
            {
                var taken = _waiting;
                _waiting = [];
                _draining = taken.Count > 0;
                return taken;
            }
        }
    }
}

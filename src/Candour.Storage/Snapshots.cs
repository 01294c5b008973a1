using System.Collections.Concurrent;
using Candour.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Candour.Storage;

/// <summary>
/// Reads: an authority's records as they stand now, or stood at any past moment. Today's snapshot is kept in memory and
/// moved on by the entries that were added since, whichever node added them; the past never changes, so it is kept as it is.
/// </summary>
public sealed class Snapshots(Database database, RecordKinds kinds)
{
    private const int PastKept = 32;

    private readonly ConcurrentDictionary<Guid, Snapshot> _now = new();
    private readonly ConcurrentDictionary<Guid, SemaphoreSlim> _loading = new();
    private readonly ConcurrentDictionary<(Guid Authority, long Sequence), Snapshot> _past = new();
    private readonly ConcurrentQueue<(Guid Authority, long Sequence)> _pastOrder = new();

    // Compiled for this store: a compiled query belongs to one model, and a process may hold two stores.
    private readonly Func<CandourContext, long, IAsyncEnumerable<Entry>> _tail = EF.CompileAsyncQuery(
        (CandourContext context, long after) => context.Entries.AsNoTracking()
            .Where(entry => entry.Sequence > after).OrderBy(entry => entry.Sequence).AsQueryable());

    public async Task<Snapshot> NowAsync(Guid authority, CancellationToken cancel = default)
    {
        await using var context = database.For(authority);
        if (!_now.TryGetValue(authority, out var known)) known = await LoadOnceAsync(context, cancel);

        List<Entry>? added = null;
        await foreach (var entry in _tail(context, known.Sequence).WithCancellation(cancel)) (added ??= []).Add(entry);
        if (added is null) return known;

        var now = known.After(added, kinds);
        return _now.AddOrUpdate(authority, now, (_, other) => other.Sequence >= now.Sequence ? other : now);
    }

    /// <summary>The records as they stood at an instant: after the last entry that is not later.</summary>
    public async Task<Snapshot> AtAsync(Guid authority, DateTimeOffset at, CancellationToken cancel = default)
    {
        await using var context = database.For(authority);
        var sequence = await context.Entries.Where(entry => entry.At <= at)
            .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Sequence)
            .Select(entry => entry.Sequence).FirstOrDefaultAsync(cancel);
        if (_past.TryGetValue((authority, sequence), out var known)) return known;

        var last = context.Entries.Where(entry => entry.Sequence <= sequence)
            .GroupBy(entry => entry.Subject).Select(group => group.Max(entry => entry.Sequence));
        var held = await context.Entries.AsNoTracking()
            .Where(entry => last.Contains(entry.Sequence) && entry.State != "")
            .Select(entry => new { entry.Kind, entry.State, entry.Version, entry.At }).ToListAsync(cancel);
        return Remember(Snapshot.Of(authority, sequence, held.Select(
            entry => new Held(kinds.Read(entry.Kind, entry.State), entry.Version, entry.At))));
    }

    /// <summary>Many requests may come before the first load is through; one of them does it.</summary>
    private async Task<Snapshot> LoadOnceAsync(CandourContext context, CancellationToken cancel)
    {
        var turn = _loading.GetOrAdd(context.Authority, _ => new(1, 1));
        await turn.WaitAsync(cancel);
        try
        {
            return _now.TryGetValue(context.Authority, out var loaded)
                ? loaded
                : _now[context.Authority] = await LoadAsync(context, cancel);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>The end of the ledger is read first: what is written meanwhile is in the rows already and comes once more with the tail, which changes nothing.</summary>
    private async Task<Snapshot> LoadAsync(CandourContext context, CancellationToken cancel)
    {
        var sequence = await context.Authorities.Where(row => row.Id == context.Authority)
            .Select(row => row.Sequence).SingleOrDefaultAsync(cancel);
        var rows = await context.Records.AsNoTracking().ToListAsync(cancel);
        return Snapshot.Of(context.Authority, sequence, rows.Select(
            row => new Held(kinds.Read(row.Kind, row.State), row.Version, row.ChangedAt)));
    }

    private Snapshot Remember(Snapshot past)
    {
        var key = (past.Authority, past.Sequence);
        if (_past.TryAdd(key, past)) _pastOrder.Enqueue(key);
        while (_pastOrder.Count > PastKept && _pastOrder.TryDequeue(out var oldest)) _past.TryRemove(oldest, out _);
        return past;
    }
}

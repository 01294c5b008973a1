using Candour.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Candour.Storage;

/// <summary>Writes changes: the records and the ledger in one transaction.</summary>
public sealed class LedgerStore(Database database, RecordKinds kinds, TimeProvider time)
{
    /// <summary>Makes all changes of the set, or none.</summary>
    /// <param name="documents">What search is to find besides the records themselves.</param>
    public Task<Saved> CommitAsync(
        Guid authority, ChangeSet set, IReadOnlyList<SearchDocument>? documents = null, CancellationToken cancel = default) =>
        CommitAsync(authority, [set], documents, cancel);

    /// <summary>Makes all changes of all sets, or none: a history is loaded whole.</summary>
    public async Task<Saved> CommitAsync(
        Guid authority, IReadOnlyList<ChangeSet> sets, IReadOnlyList<SearchDocument>? documents = null, CancellationToken cancel = default)
    {
        using var turn = await database.TurnAsync(cancel);
        await using var context = database.For(authority);
        await using var transaction = await BeginAsync(context, cancel);

        var head = await LockAsync(context, authority, cancel);
        var rows = await RowsAsync(context, sets, cancel);
        foreach (var set in sets)
        {
            if (FindConflict(set, rows) is { } conflict) return conflict;
            Append(context, head, set, rows);
        }
        await new SearchIndex(context).PutAsync(SearchText.Of(sets, authority).Concat(documents ?? []), cancel);
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new Saved.Done(head.Sequence);
    }

    private async Task<Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction> BeginAsync(CandourContext context, CancellationToken cancel)
    {
        // What a person was told is saved must survive a power cut.
        if (database.IsEmbedded)
        {
            await context.Database.OpenConnectionAsync(cancel);
            await context.Database.ExecuteSqlRawAsync("PRAGMA synchronous = FULL", cancel);
        }
        return await context.Database.BeginTransactionAsync(cancel);
    }

    /// <summary>The end of the ledger, locked: an authority's entries are written one after the other, whatever node writes them.</summary>
    private async Task<Authority> LockAsync(CandourContext context, Guid authority, CancellationToken cancel) =>
        database.IsEmbedded
            ? await context.Authorities.SingleAsync(row => row.Id == authority, cancel)
            : await context.Authorities.FromSql($"SELECT * FROM authorities WHERE id = {authority} FOR UPDATE").SingleAsync(cancel);

    private static async Task<Dictionary<Guid, RecordRow>> RowsAsync(
        CandourContext context, IReadOnlyList<ChangeSet> sets, CancellationToken cancel)
    {
        var changes = sets.SelectMany(set => set.Changes).ToList();
        var added = changes.Where(change => change.Expected == 0).Select(change => change.Record.Id).ToHashSet();
        var ids = changes.Select(change => change.Record.Id).Where(id => !added.Contains(id)).Distinct().ToList();
        return ids.Count == 0
            ? []
            : await context.Records.Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancel);
    }

    private static Saved.Conflict? FindConflict(ChangeSet set, Dictionary<Guid, RecordRow> rows)
    {
        var versions = rows.ToDictionary(row => row.Key, row => row.Value.Version);
        foreach (var change in set.Changes)
        {
            var found = versions.GetValueOrDefault(change.Record.Id);
            if (found != change.Expected) return new(change.Record.Id, change.Expected, found);
            versions[change.Record.Id] = change.Removes ? 0 : found + 1;
        }
        return null;
    }

    private void Append(CandourContext context, Authority head, ChangeSet set, Dictionary<Guid, RecordRow> rows)
    {
        var at = Later(Milliseconds(set.At ?? time.GetUtcNow()), head.LastAt);
        foreach (var change in set.Changes)
        {
            var state = change.Removes ? "" : RecordKinds.Write(change.Record);
            var entry = Chain.Seal(new(
                head.Id, head.Sequence + 1, at, set.Actor.Name, set.Actor.User, change.Type, kinds.NameOf(change.Record),
                change.Record.Id, change.Record.About, change.Expected + 1, set.Reason, set.Batch, state, ""), head.Head);
            context.Entries.Add(entry);
            (head.Sequence, head.Head, head.LastAt) = (entry.Sequence, entry.Hash, at);
            Keep(context, rows, entry);
        }
    }

    private static void Keep(CandourContext context, Dictionary<Guid, RecordRow> rows, Entry entry)
    {
        if (rows.TryGetValue(entry.Subject, out var row))
        {
            if (!entry.Removes) (row.Version, row.ChangedAt, row.State) = (entry.Version, entry.At, entry.State);
            else if (rows.Remove(entry.Subject)) context.Records.Remove(row);
            return;
        }
        rows[entry.Subject] = row = new()
        {
            Authority = entry.Authority, Id = entry.Subject, Kind = entry.Kind,
            Version = entry.Version, ChangedAt = entry.At, State = entry.State,
        };
        context.Records.Add(row);
    }

    /// <summary>A clock that was set back does not turn the ledger round.</summary>
    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static DateTimeOffset Milliseconds(DateTimeOffset at) =>
        new(at.UtcTicks - at.UtcTicks % TimeSpan.TicksPerMillisecond, TimeSpan.Zero);
}

using Candour.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Candour.Storage;

/// <summary>Writes commits of one authority together: one transaction, one wait for the disk. One that meets a conflict is left out and told so.</summary>
internal sealed class LedgerWriter(Database database, RecordKinds kinds, TimeProvider time)
{
    public async Task WriteAsync(Guid authority, IReadOnlyList<Commit> commits)
    {
        using var turn = await database.TurnAsync(CancellationToken.None);
        await using var context = database.For(authority);
        await using var transaction = await BeginAsync(context);

        var head = await LockAsync(context, authority);
        var rows = await RowsAsync(context, commits);
        var names = await NamesAsync(context, commits);
        var outcomes = commits.ToDictionary(commit => commit, commit => Put(context, head, commit, rows, names));
        var written = commits.Where(commit => outcomes[commit] is Saved.Done).ToList();
        if (written.Count > 0)
        {
            var documents = SearchText.Of(written.SelectMany(commit => commit.Sets), authority, kinds);
            await new SearchIndex(context).PutAsync(documents.Concat(written.SelectMany(commit => commit.Documents)), CancellationToken.None);
            await context.SaveChangesAsync();
            await transaction.CommitAsync();
        }
        foreach (var (commit, outcome) in outcomes) commit.End(outcome);
    }

    private Saved Put(CandourContext context, Authority head, Commit commit, Dictionary<Guid, RecordRow> rows, HashSet<(string Kind, string Name)> names)
    {
        if ((FindConflict(commit, rows) ?? FindTaken(commit, names)) is { } conflict) return conflict;
        foreach (var set in commit.Sets) Append(context, head, set, rows);
        return new Saved.Done(head.Sequence);
    }

    private async Task<Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction> BeginAsync(CandourContext context)
    {
        // What a person was told is saved must survive a power cut.
        if (database.IsEmbedded)
        {
            await context.Database.OpenConnectionAsync();
            await context.Database.ExecuteSqlRawAsync("PRAGMA synchronous = FULL");
        }
        return await context.Database.BeginTransactionAsync();
    }

    /// <summary>The end of the ledger, locked: an authority's entries are written one after the other, whatever node writes them.</summary>
    private async Task<Authority> LockAsync(CandourContext context, Guid authority) =>
        database.IsEmbedded
            ? await context.Authorities.SingleAsync(row => row.Id == authority)
            : await context.Authorities.FromSql($"SELECT * FROM authorities WHERE id = {authority} FOR UPDATE").SingleAsync();

    private static async Task<Dictionary<Guid, RecordRow>> RowsAsync(CandourContext context, IReadOnlyList<Commit> commits)
    {
        var changes = commits.SelectMany(commit => commit.Changes).ToList();
        var added = changes.Where(change => change.Expected == 0).Select(change => change.Record.Id).ToHashSet();
        var ids = changes.Select(change => change.Record.Id).Where(id => !added.Contains(id)).Distinct().ToList();
        return ids.Count == 0 ? [] : await context.Records.Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id);
    }

    private static Saved.Conflict? FindConflict(Commit commit, Dictionary<Guid, RecordRow> rows)
    {
        var versions = new Dictionary<Guid, int>();
        foreach (var change in commit.Changes)
        {
            var id = change.Record.Id;
            var found = versions.TryGetValue(id, out var changed) ? changed : rows.GetValueOrDefault(id)?.Version ?? 0;
            if (found != change.Expected) return new(id, change.Expected, found);
            versions[id] = change.Removes ? 0 : found + 1;
        }
        return null;
    }

    /// <summary>Those of the names to be added that are taken.</summary>
    private async Task<HashSet<(string Kind, string Name)>> NamesAsync(CandourContext context, IReadOnlyList<Commit> commits)
    {
        var added = commits.SelectMany(commit => commit.Changes).Where(IsNamed).Select(change => change.Record).ToList();
        if (added.Count == 0) return [];
        var (named, names) = (added.Select(kinds.NameOf).Distinct().ToList(), added.Select(record => record.UniqueName!).Distinct().ToList());
        var taken = await context.Records.Where(row => named.Contains(row.Kind) && names.Contains(row.UniqueName!)).Select(row => new { row.Kind, row.UniqueName }).ToListAsync();
        return [.. taken.Select(row => (row.Kind, row.UniqueName!))];
    }

    /// <summary>A record whose name another one took first, though each was made without knowing of the other.</summary>
    private Saved.Conflict? FindTaken(Commit commit, HashSet<(string Kind, string Name)> names)
    {
        var added = commit.Changes.Where(IsNamed).Select(change => (change.Record.Id, Key: (kinds.NameOf(change.Record), change.Record.UniqueName!))).ToList();
        foreach (var (id, key) in added)
            if (names.Contains(key)) return new(id, 0, 0);
        names.UnionWith(added.Select(one => one.Key));
        return null;
    }

    private static bool IsNamed(Change change) => change is { Expected: 0, Record.UniqueName: not null };

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
            Keep(context, rows, entry, change.Record.UniqueName);
        }
    }

    private static void Keep(CandourContext context, Dictionary<Guid, RecordRow> rows, Entry entry, string? uniqueName)
    {
        if (rows.TryGetValue(entry.Subject, out var row))
        {
            if (!entry.Removes) (row.Version, row.ChangedAt, row.State, row.UniqueName) = (entry.Version, entry.At, entry.State, uniqueName);
            else if (rows.Remove(entry.Subject)) context.Records.Remove(row);
            return;
        }
        rows[entry.Subject] = row = new()
        {
            Authority = entry.Authority, Id = entry.Subject, Kind = entry.Kind,
            Version = entry.Version, ChangedAt = entry.At, State = entry.State, UniqueName = uniqueName,
        };
        context.Records.Add(row);
    }

    /// <summary>A clock that was set back does not turn the ledger round.</summary>
    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static DateTimeOffset Milliseconds(DateTimeOffset at) =>
        new(at.UtcTicks - at.UtcTicks % TimeSpan.TicksPerMillisecond, TimeSpan.Zero);
}

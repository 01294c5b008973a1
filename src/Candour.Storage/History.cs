using Candour.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Candour.Storage;

/// <summary>Reads the ledger itself.</summary>
public sealed class History(Database database)
{
    /// <summary>The timeline of one record, newest first.</summary>
    public async Task<IReadOnlyList<Entry>> AboutAsync(Guid authority, Guid about, DateTimeOffset? until = null, CancellationToken cancel = default)
    {
        await using var context = database.For(authority);
        return await context.Entries.AsNoTracking()
            .Where(entry => entry.About == about && (until == null || entry.At <= until))
            .OrderByDescending(entry => entry.Sequence).ToListAsync(cancel);
    }

    /// <summary>Every entry of one record, the oldest first, whatever it was told about at the time.</summary>
    public async Task<IReadOnlyList<Entry>> OfAsync(Guid authority, Guid subject, DateTimeOffset? until = null, CancellationToken cancel = default)
    {
        await using var context = database.For(authority);
        return await context.Entries.AsNoTracking()
            .Where(entry => entry.Subject == subject && (until == null || entry.At <= until))
            .OrderBy(entry => entry.Sequence).ToListAsync(cancel);
    }

    /// <summary>A page of everything that happened, newest first, and how much there is in all.</summary>
    public async Task<(IReadOnlyList<Entry> Entries, int Total)> PageAsync(
        Guid authority, int skip, int take, DateTimeOffset? from = null, DateTimeOffset? until = null, string? kind = null,
        CancellationToken cancel = default)
    {
        await using var context = database.For(authority);
        var found = context.Entries.AsNoTracking().Where(entry =>
            (from == null || entry.At >= from) && (until == null || entry.At <= until) && (kind == null || entry.Kind == kind));
        var total = await found.CountAsync(cancel);
        return (await found.OrderByDescending(entry => entry.Sequence).Skip(skip).Take(take).ToListAsync(cancel), total);
    }

    /// <summary>One entry; null where the ledger does not reach so far.</summary>
    public async Task<Entry?> EntryAsync(Guid authority, long sequence, CancellationToken cancel = default)
    {
        await using var context = database.For(authority);
        return await context.Entries.AsNoTracking().FirstOrDefaultAsync(entry => entry.Sequence == sequence, cancel);
    }

    /// <summary>The entries of one step, oldest first.</summary>
    public async Task<IReadOnlyList<Entry>> OfBatchAsync(Guid authority, Guid batch, CancellationToken cancel = default)
    {
        await using var context = database.For(authority);
        return await context.Entries.AsNoTracking().Where(entry => entry.Batch == batch)
            .OrderBy(entry => entry.Sequence).ToListAsync(cancel);
    }

    /// <summary>A record's state at one of its versions; null where it never had that version.</summary>
    public async Task<Entry?> VersionAsync(Guid authority, Guid subject, int version, CancellationToken cancel = default)
    {
        await using var context = database.For(authority);
        return await context.Entries.AsNoTracking().Where(entry => entry.Subject == subject && entry.Version == version)
            .OrderByDescending(entry => entry.Sequence).FirstOrDefaultAsync(cancel);
    }
}

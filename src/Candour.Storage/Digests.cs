using Microsoft.EntityFrameworkCore;

namespace Candour.Storage;

/// <summary>Which daily e-mails were sent. It stands in the store, so that a restart or a second node sends none twice and loses none.</summary>
public sealed class Digests(Database database, TimeProvider time)
{
    /// <summary>How long one node has to send an e-mail before another may try.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>How long after a failure it is tried again.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    /// <summary>Takes a person's e-mail of a day to send it; false where it was sent, or somebody else is at it.</summary>
    public async Task<bool> TakeAsync(Guid authority, Guid user, DateOnly day, CancellationToken cancel = default)
    {
        using var turn = await database.TurnAsync(cancel);
        await using var context = database.For(authority);
        var now = time.GetUtcNow();
        if (await context.Digests.AnyAsync(one => one.Day == day && one.User == user, cancel))
            return await context.Digests.Where(one => one.Day == day && one.User == user && one.SentAt == null && one.HeldUntil <= now)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.HeldUntil, now + Lease).SetProperty(one => one.Attempts, one => one.Attempts + 1), cancel) == 1;

        context.Digests.Add(new() { Authority = authority, User = user, Day = day, Attempts = 1, HeldUntil = now + Lease });
        try
        {
            await context.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException)
        {
            return false; // another node was quicker
        }
    }

    public Task SentAsync(Guid authority, Guid user, DateOnly day, CancellationToken cancel = default) =>
        SetAsync(authority, user, day, sent: time.GetUtcNow(), error: null, cancel);

    public Task FailedAsync(Guid authority, Guid user, DateOnly day, string error, CancellationToken cancel = default) =>
        SetAsync(authority, user, day, sent: null, error, cancel);

    /// <summary>Those of the last day on which any was sent or tried.</summary>
    public async Task<IReadOnlyList<Digest>> LastAsync(Guid authority, CancellationToken cancel = default)
    {
        await using var context = database.For(authority);
        return await context.Digests.AsNoTracking().Where(one => one.Day == context.Digests.Max(other => other.Day)).ToListAsync(cancel);
    }

    private async Task SetAsync(Guid authority, Guid user, DateOnly day, DateTimeOffset? sent, string? error, CancellationToken cancel)
    {
        using var turn = await database.TurnAsync(cancel);
        await using var context = database.For(authority);
        var until = time.GetUtcNow() + Pause;
        await context.Digests.Where(one => one.Day == day && one.User == user).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.SentAt, sent).SetProperty(one => one.Error, error).SetProperty(one => one.HeldUntil, until), cancel);
    }
}

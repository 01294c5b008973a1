using Candour.Improvement;
using Candour.Ledger;
using Candour.Practice;
using Candour.Site;
using Candour.Storage;

namespace Candour.Children;

/// <summary>Takes children's rows away: when somebody says so, when their time is over, and when nobody says yes to a draft.</summary>
public sealed class Retention(ChildFiles files, Authorities authorities, Snapshots snapshots, LedgerStore store, TimeProvider time)
{
    /// <summary>How long a draft waits for somebody's yes.</summary>
    public static readonly TimeSpan DraftWaits = TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken cancel = default)
    {
        foreach (var authority in await authorities.AllAsync(cancel)) await RunAsync(authority.Id, cancel);
    }

    private async Task RunAsync(Guid authority, CancellationToken cancel)
    {
        var snapshot = await snapshots.NowAsync(authority, cancel);
        var now = time.GetUtcNow() + (ProgrammeView.Of(snapshot).Council?.ClockShift ?? TimeSpan.Zero);
        var today = now.DayInLondon();
        foreach (var load in snapshot.All<PracticeLoad>().Where(one => one.Removed is null && one.KeptUntil < today))
        {
            var after = load.Remove($"Kept until {InWords.Day(load.KeptUntil)}", Actor.Name, today).Required;
            await store.CommitAsync(authority, new ChangeSet(Actor, [Change.To(PracticeRecords.RowsRemoved, after, snapshot.VersionOf(load.Id))], after.Removed!.Why, At: now), cancel: cancel);
        }
        snapshot = await snapshots.NowAsync(authority, cancel);
        foreach (var kept in await files.LoadsAsync(authority, cancel))
            if (snapshot.Find<PracticeLoad>(kept) is { } load ? load.Removed is not null : !(Record.MadeAt(kept) >= now - DraftWaits))
                await files.DeleteAsync(authority, kept, cancel);
    }

    private static Actor Actor { get; } = new("Candour");
}

using Candour.Ledger;
using Candour.Practice;
using Candour.Site;
using Candour.Storage;

namespace Candour.Children;

/// <summary>Writes down who looked at children's records, once for each page that is opened.</summary>
public sealed class Looks(LedgerStore store, Snapshots snapshots)
{
    /// <param name="child">The pseudonym of the child that is looked at; null for a list of children.</param>
    public async Task RecordAsync(Desk desk, PracticeLoad load, PracticePart part, string? child = null)
    {
        // Two pages that one person opens at once are two looks: the second to come is written after the first.
        while (await store.CommitAsync(desk.Authority, await NextAsync(desk, load, part, child)) is Saved.Conflict)
        {
        }
    }

    private async Task<ChangeSet> NextAsync(Desk desk, PracticeLoad load, PracticePart part, string? child)
    {
        var now = await snapshots.NowAsync(desk.Authority);
        var (actor, at) = (desk.Actor, desk.Now(await desk.ViewAsync()));
        var before = now.About<PracticeLook>(load.Id).FirstOrDefault(one => one.User == actor.User);
        var look = (before ?? new() { Id = Record.NewId(at), Load = load.Id, User = actor.User, By = actor.Name, Part = part, At = at, Times = 0 }) with
        {
            By = actor.Name,
            Part = part,
            Child = child,
            At = at,
            Times = (before?.Times ?? 0) + 1,
        };
        return new(actor, [new(PracticeRecords.Seen, look, before is null ? 0 : now.VersionOf(before.Id))], At: at);
    }
}

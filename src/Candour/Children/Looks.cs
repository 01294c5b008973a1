using Candour.Assurance;
using Candour.Ledger;
using Candour.Practice;
using Candour.Site;
using Candour.Storage;

namespace Candour.Children;

/// <summary>Writes down who looked at children's records, or at cases that are audited, once for each page that is opened.</summary>
public sealed class Looks(LedgerStore store, Snapshots snapshots)
{
    /// <param name="child">The pseudonym of the child that is looked at; null for a list of children.</param>
    public Task RecordAsync(Desk desk, PracticeLoad load, PracticePart part, string? child = null) => WriteAsync(desk, PracticeRecords.Seen, (now, actor, at) =>
    {
        var before = now.About<PracticeLook>(load.Id).FirstOrDefault(one => one.User == actor.User);
        return (before ?? new() { Id = Record.NewId(at), Load = load.Id, User = actor.User, By = actor.Name, Part = part, At = at, Times = 0 }) with
        {
            By = actor.Name,
            Part = part,
            Child = child,
            At = at,
            Times = (before?.Times ?? 0) + 1,
        };
    });

    public Task RecordAsync(Desk desk, AuditRound round, AuditPart part) => WriteAsync(desk, AssuranceChanges.CasesSeen, (now, actor, at) =>
    {
        var before = now.About<AuditLook>(round.Id).FirstOrDefault(one => one.User == actor.User);
        return (before ?? new() { Id = Record.NewId(at), Round = round.Id, User = actor.User, By = actor.Name, Part = part, At = at, Times = 0 }) with
        {
            By = actor.Name,
            Part = part,
            At = at,
            Times = (before?.Times ?? 0) + 1,
        };
    });

    private async Task WriteAsync(Desk desk, string type, Func<Snapshot, Actor, DateTimeOffset, Record> look)
    {
        // Two pages that one person opens at once are two looks: the second to come is written after the first.
        for (; ; )
        {
            var now = await snapshots.NowAsync(desk.Authority);
            var (actor, at) = (desk.Actor, desk.Now(await desk.ViewAsync()));
            var seen = look(now, actor, at);
            if (await store.CommitAsync(desk.Authority, new ChangeSet(actor, [new(type, seen, now.VersionOf(seen.Id))], At: at)) is not Saved.Conflict) return;
        }
    }
}

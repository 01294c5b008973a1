using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Storage;

/// <summary>What undoing a step would do.</summary>
/// <param name="Made">The step's entries, oldest first; empty where there is no such step.</param>
/// <param name="Changes">What takes the step back: records that it added go, records that it changed are as before.</param>
/// <param name="Obstacles">The last change of each record that somebody changed since. While there is one, the step stands.</param>
/// <param name="Hanging">Records that came later and stand on one that would go, such as a report on an action. They hold the step as well.</param>
public sealed record Undoing(IReadOnlyList<Entry> Made, IReadOnlyList<Change> Changes, IReadOnlyList<Entry> Obstacles, IReadOnlyList<Record> Hanging)
{
    public bool IsPossible => Changes.Count > 0 && Obstacles.Count == 0 && Hanging.Count == 0;
}

/// <summary>Changes that were made as one step, such as an import, are taken back as one.</summary>
public sealed class Steps(History history, Snapshots snapshots, RecordKinds kinds)
{
    public async Task<Undoing> UndoingAsync(Guid authority, Guid step, CancellationToken cancel = default)
    {
        var made = await history.OfBatchAsync(authority, step, cancel);
        var now = await snapshots.NowAsync(authority, cancel);
        var (changes, obstacles) = (new List<Change>(), new List<Entry>());
        foreach (var entries in made.GroupBy(entry => entry.Subject).Reverse())
        {
            var (first, last) = (entries.First(), entries.Last());
            var found = now.VersionOf(first.Subject);
            if (last.Removes || found != last.Version) obstacles.Add(await LastAsync(authority, last, cancel));
            else if (first.Version == 1) changes.Add(Change.Remove(Changes.StepUndone, kinds.Read(last.Kind, last.State), found));
            else changes.Add(Change.To(Changes.StepUndone, await BeforeAsync(authority, first, cancel), found));
        }
        return new(made, changes, obstacles, Hanging(now, changes));
    }

    private static List<Record> Hanging(Snapshot now, List<Change> changes)
    {
        var touched = changes.Select(one => one.Record.Id).ToHashSet();
        var going = changes.Where(one => one.Removes).Select(one => one.Record.Id).ToHashSet();
        return [.. now.Everything.Select(one => one.Record).Where(one => !touched.Contains(one.Id) && StandsOn.Of(one).Any(going.Contains))];
    }

    private async Task<Record> BeforeAsync(Guid authority, Entry first, CancellationToken cancel)
    {
        var before = await history.VersionAsync(authority, first.Subject, first.Version - 1, cancel)
            ?? throw new InvalidOperationException($"The ledger lacks version {first.Version - 1} of {first.Subject}.");
        return kinds.Read(before.Kind, before.State);
    }

    private async Task<Entry> LastAsync(Guid authority, Entry made, CancellationToken cancel) =>
        (await history.AboutAsync(authority, made.About, cancel: cancel)).First(entry => entry.Subject == made.Subject);
}

using Candour.Improvement;
using Candour.Ledger;
using Candour.Performance;
using Candour.Storage;

namespace Candour.Example;

/// <summary>Loads the example programme into a store, so that its council lives on from the day on which the story ends.</summary>
internal static class ExampleStore
{
    public const string Slug = "eastmere";

    /// <summary>How many entries the example's ledger has when nobody has touched it.</summary>
    public static int Entries => Told.Sum(set => set.Changes.Count);

    public static async Task LoadAsync(Database database, LedgerStore store, TimeProvider time, CancellationToken cancel)
    {
        var authority = Guid.CreateVersion7(time.GetUtcNow());
        await new Authorities(database).AddAsync(authority, Slug, cancel);

        var shift = ExampleProgramme.Now - time.GetUtcNow();
        var saved = await store.CommitAsync(authority, [.. Told.Select(set => WithClock(set, shift))], cancel: cancel);
        if (saved is Saved.Conflict conflict)
            throw new InvalidOperationException($"The example contradicts itself at {conflict.Subject}: version {conflict.Expected}, found {conflict.Found}.");
        await ExamplePractice.KeepRowsAsync(database, authority, cancel);
        await AuditFrames.KeepAsync(new(database, time), authority, cancel);
    }

    /// <summary>The programme’s story and the loads of children’s records, in the order of time.</summary>
    private static IEnumerable<ChangeSet> Told
    {
        get
        {
            var programme = ExampleProgramme.ChangeSets().ToList();
            return programme.Concat(ExamplePractice.ChangeSets([.. programme.SelectMany(set => set.Changes).Select(one => one.Record).OfType<Measure>()])).OrderBy(set => set.At);
        }
    }

    private static ChangeSet WithClock(ChangeSet set, TimeSpan shift) => set with
    {
        Changes = [.. set.Changes.Select(change => change.Record is Council council
            ? change with { Record = council with { ClockShift = shift } }
            : change)],
    };
}

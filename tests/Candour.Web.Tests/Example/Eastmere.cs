using Candour.Example;
using Candour.Improvement;
using Candour.Ledger;
using Record = Candour.Ledger.Record;

namespace Candour.Web.Tests.Example;

/// <summary>The example as a store would hold it.</summary>
internal static class Eastmere
{
    public static IReadOnlyList<ChangeSet> Told { get; } = [.. ExampleProgramme.ChangeSets()];

    public static IEnumerable<Record> Records => Told.SelectMany(one => one.Changes).Select(one => one.Record);

    public static ProgrammeView View { get; } = ProgrammeView.Of(Snapshot.Of(Guid.Empty, Told.Count, Held()));

    private static IEnumerable<Held> Held() => Told
        .SelectMany(set => set.Changes, (set, change) => (set.At, Change: change))
        .GroupBy(one => one.Change.Record.Id)
        .Where(one => !one.Last().Change.Removes)
        .Select(one => new Held(one.Last().Change.Record, one.Count(), one.Last().At!.Value));
}

using Candour.Improvement;
using Candour.Ledger;
using Candour.Reading.Accepting;
using Candour.Reading.Tests.Fixtures;
using Record = Candour.Ledger.Record;

namespace Candour.Reading.Tests.Accepting;

/// <summary>A document read in, and a programme that grows as rows of it are taken.</summary>
internal sealed class Draft
{
    private static readonly DateTimeOffset At = new(2019, 6, 10, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2019, 6, 10);

    private readonly Dictionary<Guid, Held> _held = [];

    public Draft(ReadResult read, params Record[] recorded)
    {
        Put(recorded.Select(one => new Held(one, 1, At)));
        Import = new() { Id = Record.NewId(At), FileName = read.File, Sha256 = "", Size = 1, ReadOn = Today, Draft = DraftJson.Write(read) };
    }

    public static Draft Of(string fixture, params Record[] recorded) => new(Fixture.Read(fixture), recorded);

    public DocumentImport Import { get; set; }

    public ReadResult Read => DraftJson.Read(Import.Draft);

    public ProgrammeView View => ProgrammeView.Of(Snapshot.Of(Guid.Empty, 1, _held.Values));

    public Acceptance Take(params string[] rows) => Take(new Decision(rows, [], new Dictionary<string, string>()));

    public Acceptance TakeAll() => Take(Decision.Everything(Read));

    public Acceptance Take(Decision decision)
    {
        var acceptance = Acceptance.Of(Import, View, decision, At, Today);
        Put(acceptance.Changes.Select(change => new Held(change.Record, change.Expected + 1, At)));
        Import = Import with { Accepted = [.. Import.Accepted, .. acceptance.Taken] };
        return acceptance;
    }

    private void Put(IEnumerable<Held> records)
    {
        foreach (var one in records) _held[one.Record.Id] = one;
    }
}

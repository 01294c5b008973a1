namespace Candour.Ledger.Tests;

/// <summary>A record for the tests of the ledger, which knows nothing of improvement.</summary>
internal sealed record Note : Record
{
    public required string Text { get; init; }

    public Guid? Answers { get; init; }

    public override Guid About => Answers ?? Id;

    public int Length => Text.Length;
}

internal sealed record Letter : Record;

/// <summary>Entries as a store would write them, one after another.</summary>
internal sealed class Notebook
{
    private static readonly DateTimeOffset FirstMorning = new(2018, 12, 3, 9, 0, 0, TimeSpan.Zero);

    public static RecordKinds Kinds { get; } = new(new Dictionary<string, Type> { ["note"] = typeof(Note), ["letter"] = typeof(Letter) });

    public Guid Authority { get; } = Guid.CreateVersion7(FirstMorning);

    public List<Entry> Entries { get; } = [];

    public static Note NewNote(string text) => new() { Id = Record.NewId(FirstMorning), Text = text };

    public Entry Write(Record record, int version = 1, bool removes = false)
    {
        var entry = new Entry(
            Authority, Entries.Count + 1, FirstMorning.AddMinutes(Entries.Count), "Improvement manager", null,
            removes ? "note.removed" : "note.written", Kinds.NameOf(record), record.Id, record.About, version, null, null,
            removes ? "" : RecordKinds.Write(record), "");
        var whole = Chain.Seal(entry, Entries is [.., var last] ? last.Hash : Chain.Start);
        Entries.Add(whole);
        return whole;
    }
}

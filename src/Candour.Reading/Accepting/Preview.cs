using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Reading.Accepting;

/// <summary>A record that would change, and how.</summary>
public sealed record ChangedRecord(Record Record, IReadOnlyList<Difference> Differences);

/// <summary>What taking rows into the record would do to it, told before it is done.</summary>
/// <param name="Same">The rows that the record says already.</param>
/// <param name="After">The programme as it would be then, where new records have their names.</param>
public sealed record Preview(
    IReadOnlyList<Record> New, IReadOnlyList<ChangedRecord> Changed, IReadOnlyList<DraftRow> Same, IReadOnlyList<RowNote> Left, IReadOnlyList<RowNote> Notes, ProgrammeView After)
{
    public static Preview Of(Acceptance acceptance, DocumentImport import, ProgrammeView before, DateTimeOffset at)
    {
        var after = ProgrammeView.Of(before.Snapshot.After([.. acceptance.Changes, Change.To(Changes.ImportAccepted, import, before.Snapshot.VersionOf(import.Id))], at));
        var same = acceptance.Same.ToHashSet();
        return new(
            [.. acceptance.Changes.Where(one => one.Expected == 0).Select(one => one.Record)],
            [.. acceptance.Changes.Where(one => one.Expected > 0).Select(one => new ChangedRecord(one.Record, Describe.Changes(before.Snapshot.Find<Record>(one.Record.Id), one.Record, after)))],
            [.. DraftRows.Of(DraftJson.Read(import.Draft)).Where(row => same.Contains(row.Path))], acceptance.Left, [.. acceptance.Notes.Where(note => !same.Contains(note.Path))], after);
    }
}

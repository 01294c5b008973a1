using Candour.Improvement;
using Candour.Intake;
using Candour.Ledger;
using Candour.Reading;
using Candour.Reading.Accepting;

namespace Candour.Commands;

/// <summary>A record that an import brought.</summary>
/// <param name="Kind">recommendation, action, post …</param>
/// <param name="Name">Its reference, code, title or name.</param>
internal sealed record ImportedRecord(string Kind, string Name);

/// <summary>A row that was left, or that there is something to know about.</summary>
internal sealed record ImportNote(string Row, string Name, string Message);

/// <summary>What <c>candour import</c> did.</summary>
/// <param name="Status">read, or alreadyRead where the same file came before.</param>
internal sealed record ImportReport(
    string File, Guid Import, string Status, int Rows, int Accepted, Guid? Step, IReadOnlyList<ImportedRecord> Added,
    IReadOnlyList<ImportNote> Left, IReadOnlyList<ImportNote> Notes, IReadOnlyList<Problem> Problems)
{
    internal bool HasProblems => Problems.Count + Left.Count > 0;

    public static ImportReport Of(Arrival arrival, DocumentImport import, Took? took, IReadOnlyList<Entry> made)
    {
        var draft = DraftJson.Read(import.Draft);
        var rows = DraftRows.Of(draft).ToDictionary(row => row.Path, row => row.Name);
        return new(
            import.FileName, import.Id, arrival.IsNew ? "read" : "alreadyRead", rows.Count, import.Accepted.Count, took?.Step,
            [.. made.Select(entry => new ImportedRecord(entry.Kind, NameOf(entry, took!.Acceptance)))],
            Notes(took?.Acceptance.Left), Notes(took?.Acceptance.Notes), draft.Problems);

        List<ImportNote> Notes(IEnumerable<RowNote>? said) => [.. (said ?? []).Select(note => new ImportNote(note.Path, rows[note.Path], note.Message))];
    }

    public void Write(TextWriter to)
    {
        to.WriteLine(Status == "read" ? $"{File} was read: {InWords.Count(Rows, "row")} to take." : $"{File} was read in before; nothing was stored a second time.");
        if (Step is not null)
            to.WriteLine($"{InWords.Count(Accepted, "row")} are in the record. Added: {RecordNouns.List(Added, one => one.Kind)}.");
        else if (Accepted < Rows) to.WriteLine("Look at it on the site under Documents, or take it as it was read with --accept.");
        foreach (var note in Left) to.WriteLine($"Left: {note.Name}. {note.Message}");
        foreach (var note in Notes) to.WriteLine($"{note.Name}: {note.Message}");
        foreach (var problem in Problems) to.WriteLine($"{(problem.Line is { } line ? $"Line {line}: " : "")}{problem.Message} [{problem.Code}]");
    }

    private static string NameOf(Entry entry, Acceptance acceptance) => acceptance.Changes.First(one => one.Record.Id == entry.Subject).Record switch
    {
        Source one => one.Code,
        Plan one => one.Code,
        Recommendation one => one.Reference,
        PlanAction one => one.Reference,
        Post one => one.Title,
        Person one => one.Name,
        ProgrammeEvent one => $"{one.Name} {InWords.Day(one.On)}",
        _ => entry.Kind,
    };
}

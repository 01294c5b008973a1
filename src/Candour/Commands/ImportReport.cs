using Candour.Governance;
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

/// <summary>A record that an import changed.</summary>
internal sealed record ImportChange(string Kind, string Name, IReadOnlyList<ImportedField> Fields);

internal sealed record ImportedField(string Field, string? From, string? To);

/// <summary>A row that was left, or that there is something to know about.</summary>
internal sealed record ImportNote(string Row, string Name, string? Message);

/// <summary>A part that waits for somebody to say where it goes.</summary>
/// <param name="Part">Counted from 0.</param>
internal sealed record ImportGap(int Part, string Kind, string Title, string Field, string Message, IReadOnlyList<BoardChoice> Choices);

internal sealed record BoardChoice(string Code, string Title);

/// <summary>What <c>candour import</c> did, or would do.</summary>
/// <param name="Import">Null where nothing was kept.</param>
/// <param name="Status">read, or alreadyRead where the same file came before.</param>
internal sealed record ImportReport(
    string File, Guid? Import, string Status, int Rows, int Accepted, Guid? Step, IReadOnlyList<ImportedRecord> Added, IReadOnlyList<ImportChange> Changed,
    IReadOnlyList<ImportNote> Same, IReadOnlyList<ImportNote> Left, IReadOnlyList<ImportNote> Notes, IReadOnlyList<ImportGap> Missing, IReadOnlyList<Problem> Problems)
{
    /// <summary>Only told: nothing was stored.</summary>
    public bool DryRun { get; init; }

    internal bool HasProblems => Problems.Count + Left.Count > 0;

    public static ImportReport Of(Arrival arrival, Took? took, Preview? preview, RecordKinds kinds, bool isDryRun)
    {
        var import = arrival.Import;
        var draft = DraftJson.Read(import.Draft);
        var rows = DraftRows.Of(draft).ToDictionary(row => row.Path, row => row.Name);
        return new(
            import.FileName, isDryRun && arrival.IsNew ? null : import.Id, arrival.IsNew ? "read" : "alreadyRead", rows.Count,
            import.Accepted.Count + (took?.Step is null ? 0 : took.Acceptance.Taken.Count), took?.Step,
            [.. (preview?.New ?? []).Select(one => new ImportedRecord(kinds.NameOf(one), NameOf(one, preview!.After)))],
            [.. (preview?.Changed ?? []).Select(one => new ImportChange(kinds.NameOf(one.Record), NameOf(one.Record, preview!.After), [.. one.Differences.Select(each => new ImportedField(each.Field, each.Before, each.After))]))],
            [.. (preview?.Same ?? []).Select(row => new ImportNote(row.Path, row.Name, took!.Acceptance.Notes.FirstOrDefault(note => note.Path == row.Path)?.Message))],
            Told(preview?.Left), Told(preview?.Notes), Gaps(took, draft, preview), draft.Problems)
        { DryRun = isDryRun };

        List<ImportNote> Told(IEnumerable<RowNote>? said) => [.. (said ?? []).Select(note => new ImportNote(note.Path, rows[note.Path], note.Message))];
    }

    public void Write(TextWriter to)
    {
        to.WriteLine(Status == "read" ? $"{File} was read: {InWords.Count(Rows, "row")} to take." : $"{File} was read in before; nothing was stored a second time.");
        if (DryRun) to.WriteLine("This is what --accept would do. Nothing was stored.");
        if (Added.Count > 0 && !DryRun) to.WriteLine($"{InWords.Count(Accepted, "row")} are in the record. Added: {RecordNouns.List(Added, one => one.Kind)}.");
        else if (Added.Count > 0) to.WriteLine($"New: {RecordNouns.List(Added, one => one.Kind)}.");
        else if (!DryRun && Accepted < Rows) to.WriteLine("Look at it on the site under Documents, or take it as it was read with --accept.");
        foreach (var one in Changed)
        {
            to.WriteLine($"Changed: {one.Name}");
            foreach (var field in one.Fields) to.WriteLine($"  {field.Field}: {OneLine(field.From)} -> {OneLine(field.To)}");
        }
        foreach (var row in Same) to.WriteLine($"The same: {row.Name}.");
        foreach (var gap in Missing)
        {
            to.WriteLine($"Missing: {gap.Field} of the {gap.Kind.ToLowerInvariant()} “{gap.Title}”. {gap.Message} --board CODE says it for all that are unclear.");
            foreach (var board in gap.Choices) to.WriteLine($"  {board.Code}  {board.Title}");
        }
        foreach (var note in Left.Where(note => Missing.All(gap => gap.Message != note.Message))) to.WriteLine($"Left: {note.Name}. {note.Message}");
        foreach (var note in Notes) to.WriteLine($"{note.Name}: {note.Message}");
        foreach (var problem in Problems) to.WriteLine($"{(problem.Line is { } line ? $"Line {line}: " : "")}{problem.Message} [{problem.Code}]");
    }

    private static string OneLine(string? text) => text is null ? "nothing" : $"“{text.ReplaceLineEndings("; ")}”";

    private static IReadOnlyList<ImportGap> Gaps(Took? took, ReadResult draft, Preview? preview) =>
    [
        .. from gap in took?.Acceptance.Missing ?? []
           let at = gap.Field.Split('.')
           let part = int.Parse(at[0], System.Globalization.CultureInfo.InvariantCulture)
           select new ImportGap(part, PartWords.Kind(draft.Parts[part]), draft.Parts[part].Title, System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(at[1]), gap.Message,
               [.. GovernanceView.Of(preview!.After).Boards.Select(board => new BoardChoice(board.Code, board.Title))]),
    ];

    private static string NameOf(Record record, ProgrammeView view) => record switch
    {
        Source one => one.Code,
        Plan one => one.Code,
        ProgrammeEvent one => $"{one.Name} {InWords.Day(one.On)}",
        _ => Describe.Name(record, view),
    };
}

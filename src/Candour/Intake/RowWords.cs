using Candour.Improvement;
using Candour.Reading.Accepting;

namespace Candour.Intake;

/// <summary>What there is to know about the rows of a step, kept with its entry in the ledger: one sentence on each line.</summary>
internal static class RowWords
{
    public static string? Write(DocumentImport import, Acceptance acceptance)
    {
        var names = DraftRows.Of(DraftJson.Read(import.Draft)).ToDictionary(row => row.Path, row => row.Name);
        List<string> said =
        [
            .. acceptance.Left.Select(note => $"{names[note.Path]} was left. {note.Message}"),
            .. acceptance.Notes.Select(note => $"{names[note.Path]}: {note.Message}"),
        ];
        return said.Count == 0 ? null : string.Join('\n', said);
    }
}

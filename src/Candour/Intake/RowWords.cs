using Candour.Improvement;
using Candour.Reading.Accepting;

namespace Candour.Intake;

/// <summary>What there is to know about the rows of a step, kept with its entry in the ledger: one sentence on each line.</summary>
internal static class RowWords
{
    public static string? Write(DocumentImport import, Acceptance acceptance)
    {
        var draft = DraftJson.Read(import.Draft);
        List<string> said =
        [
            .. LeftWords.Grouped(draft, acceptance.Left).Select(one => $"Left: {one.Rows}. {one.Why}"),
            .. LeftWords.Grouped(draft, acceptance.Notes).Select(one => $"{one.Rows}: {one.Why}"),
        ];
        return said.Count == 0 ? null : string.Join('\n', said);
    }
}

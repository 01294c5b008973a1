using Candour.Improvement;
using Candour.Reading;
using Candour.Reading.Accepting;

namespace Candour.Intake;

/// <summary>Rows that were left, a sentence for each reason: forty rows that wait for one choice are told once.</summary>
internal static class LeftWords
{
    private const int MostNamed = 3;

    /// <summary>What waits for a choice is told at its field and left out here.</summary>
    public static IReadOnlyList<string> Of(ReadResult draft, Acceptance acceptance)
    {
        var asked = acceptance.Missing.Select(one => one.Message).ToHashSet();
        return [.. Grouped(draft, [.. acceptance.Left.Where(note => !asked.Contains(note.Message))]).Select(one => $"{one.Rows}: {one.Why}")];
    }

    public static IEnumerable<(string Rows, string Why)> Grouped(ReadResult draft, IReadOnlyList<RowNote> notes)
    {
        var names = DraftRows.Of(draft).ToDictionary(row => row.Path, row => row.Name);
        return notes.GroupBy(note => note.Message, note => names[note.Path]).Select(group => (Named([.. group]), group.Key));
    }

    private static string Named(IReadOnlyList<string> rows) =>
        InWords.List(rows.Count <= MostNamed + 1 ? rows : [.. rows.Take(MostNamed), $"{rows.Count - MostNamed} more"]);
}

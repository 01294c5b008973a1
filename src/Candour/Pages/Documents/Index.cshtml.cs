using Candour.Improvement;
using Candour.Reading.Accepting;
using Candour.Site;

namespace Candour.Pages.Documents;

/// <summary>Every document that was read in, with what became of it.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    public IReadOnlyList<DocumentLine> Documents { get; private set; } = [];

    public void OnGet() => Documents = [.. View.Imports.Select(DocumentLine.Of)];
}

/// <param name="Holds">Its parts, in words.</param>
public sealed record DocumentLine(DocumentImport Import, string Holds, int Taken, int Left)
{
    public static DocumentLine Of(DocumentImport import)
    {
        var draft = DraftJson.Read(import.Draft);
        var kinds = draft.Parts.GroupBy(PartWords.Kind).Select(group => group.Count() == 1 ? group.Key.ToLowerInvariant() : InWords.Count(group.Count(), group.Key.ToLowerInvariant()));
        var rows = DraftRows.Of(draft).Count;
        return new(import, draft.Parts.Count == 0 ? "nothing that Candour knows" : InWords.List(kinds), import.Accepted.Count, rows - import.Accepted.Count);
    }
}

using Candour.Reading.Papers.Finding;
using Candour.Reading.Papers.Meetings;
using Candour.Reading.Papers.Plans;
using Candour.Reading.Papers.Reports;

namespace Candour.Reading.Papers;

/// <summary>A council's papers: finds each in the file and reads it by its kind.</summary>
internal static class PapersReader
{
    private const int WordsWorthSaying = 40;

    /// <param name="claimed">Parts that another reader has read already; their lines are left alone.</param>
    public static IReadOnlyList<Part> Read(SourceDocument document, IReadOnlyList<Part> claimed, List<Problem> problems, CancellationToken cancelled)
    {
        var blocks = Cards.ToTables(Blocks.Of(document)).Where(block => !claimed.Any(part => block.At.From >= part.From && block.At.From <= part.To)).ToList();
        var (found, unclaimed) = PartFinder.Find(blocks, document.File);
        var parts = new List<Part>();
        foreach (var part in found)
        {
            cancelled.ThrowIfCancellationRequested();
            if (Draft(part, problems) is { } draft) parts.Add(draft);
        }
        foreach (var stretch in unclaimed.Where(stretch => stretch.Sum(block => block.Text.Count(c => c == ' ')) > WordsWorthSaying))
            problems.Add(NotRead("text of no kind that Candour drafts from", stretch));
        return parts;
    }

    private static Part? Draft(FoundPart part, List<Problem> problems) => part.Kind switch
    {
        PaperKind.Plan => ActionPlanReader.Read(part.Text, problems),
        PaperKind.Programme => WorkProgrammeReader.Read(part.Text, problems),
        PaperKind.TermsOfReference => TermsOfReferenceReader.Read(part.Text),
        PaperKind.Report => CommitteeReportReader.Read(part.Text),
        PaperKind.Agenda => AgendaReader.Read(part.Text, problems),
        PaperKind.Minutes => MinutesReader.Read(part.Text, problems),
        PaperKind.Log => ActionLogReader.Read(part.Text, problems),
        PaperKind.Letter => NotDrafted("a letter", part.Text, problems),
        _ => NotDrafted("a direction", part.Text, problems),
    };

    private static Part? NotDrafted(string what, PartText part, List<Problem> problems)
    {
        problems.Add(NotRead(what, part.Blocks));
        return null;
    }

    private static Problem NotRead(string what, IReadOnlyList<Block> blocks) => new(
        "notDrafted", $"Lines {blocks[0].At.From} to {blocks[^1].At.To} hold {what}; nothing was drafted from them. They begin: \"{Start(blocks)}\".", blocks[0].At.From);

    private static string Start(IReadOnlyList<Block> blocks)
    {
        var text = blocks.FirstOrDefault(block => block.Text.Length > 0)?.Text ?? "a table";
        return text.Length <= 60 ? text : text[..60] + "…";
    }
}

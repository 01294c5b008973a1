using Candour.Improvement;

namespace Candour.Reading.Accepting;

/// <summary>A draft row by row, in the order of the document.</summary>
public static class DraftRows
{
    public static IReadOnlyList<DraftRow> Of(ReadResult draft) => [.. draft.Parts.SelectMany(Of)];

    public static DraftRow? Find(ReadResult draft, string path) => Of(draft).FirstOrDefault(row => row.Path == path);

    /// <summary>The rows of one part; none where nothing of the part enters the record.</summary>
    public static IEnumerable<DraftRow> Of(Part part, int at) => part switch
    {
        InspectionPart inspection => [Source(inspection, at), .. Recommendations(inspection.Recommendations, at)],
        ActionPlan plan => [.. Recommendations(plan.Recommendations, at), .. plan.Actions.Select((one, index) => Action(one, at, index))],
        CommitteeReport report => report.Responses.Select((one, index) => Response(one, at, index)),
        WorkProgramme programme => ProgrammeRows.Of(programme, at),
        TermsOfReference terms => [TermsRows.Of(terms, at)],
        Agenda agenda => MeetingRows.Of(agenda, at),
        Minutes minutes => MeetingRows.Of(minutes, at),
        ActionLog log => MeetingRows.Of(log, at),
        _ => [],
    };

    private static DraftRow Source(InspectionPart one, int at) => new($"parts/{at}", at, RowKind.Source, "The report itself", new(one.From, Math.Min(one.To, one.From + 14), one.Page),
    [
        new("title", "Title", one.Title, 3),
        new("framework", "Framework", one.Framework ?? ""),
        Day("inspectedFrom", "Inspected from", one.InspectedFrom),
        Day("inspectedTo", "Inspected to", one.InspectedTo),
        Day("published", "Published", one.Published),
        new("judgements", "Judgements", string.Join('\n', one.Judgements.Select(judgement => $"{judgement.Area}: {judgement.Grade}")), 6, "One on each line, with a colon before the grade."),
    ]);

    private static IEnumerable<DraftRow> Recommendations(IReadOnlyList<RecommendationDraft> all, int at) => all.Select((one, index) =>
        new DraftRow($"parts/{at}/recommendations/{index}", at, RowKind.Recommendation, $"Recommendation {one.Number}{(one.Group is RecommendationGroup.SafeguardingBoard ? " for the safeguarding board" : "")}", one.At,
        [
            new("number", "Number", one.Number),
            new("text", "Recommendation", one.Text, 5),
            new("group", "Group", GroupWords.Of(one.Group) ?? "", Hint: "Recommendation, priority action, area for improvement or for the safeguarding board."),
            new("owner", "Asked of", one.Owner ?? ""),
        ]));

    private static DraftRow Action(ActionDraft one, int at, int index) => new($"parts/{at}/actions/{index}", at, RowKind.Action, $"Action {one.Number}", one.At,
    [
        new("number", "Number", one.Number),
        new("text", "Action", one.Text, 5),
        new("recommendations", "Answers recommendations", string.Join(", ", one.Recommendations), Hint: "Their numbers, with a comma between two."),
        Leads(one.Leads),
        new("due", "Due", string.Join('\n', one.Due.Select(due => due.Text)), 2, "As the plan writes it."),
        new("monitoredBy", "Watched by", string.Join('\n', one.MonitoredBy), 2, "One board or group on each line."),
        new("rating", "Rating", one.Rating ?? ""),
        new("progress", "Progress", one.Progress ?? "", 4),
    ]);

    private static DraftRow Response(Response one, int at, int index) => new($"parts/{at}/responses/{index}", at, RowKind.Response, $"Answer to recommendation {one.Recommendation}", one.At,
    [
        new("recommendation", "Answers recommendation", one.Recommendation),
        new("text", "What will be done", one.Text, 5),
    ]);

    internal static RowField Leads(IReadOnlyList<LeadDraft> leads) => new(
        "leads", "Leads", string.Join('\n', leads.Select(lead => lead.Name is null ? lead.Post : $"{lead.Post}; {lead.Name}")), 3, "One post on each line; a semicolon before the name of the person in it.");

    private static RowField Day(string key, string label, DateOnly? day) => new(key, label, day is { } known ? InWords.Day(known) : "");
}

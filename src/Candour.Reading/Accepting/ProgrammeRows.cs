namespace Candour.Reading.Accepting;

/// <summary>A work programme row by row: each meeting, and each topic under it.</summary>
internal static class ProgrammeRows
{
    private const int LongestName = 100;

    public static IEnumerable<DraftRow> Of(WorkProgramme one, int at) => one.Meetings.SelectMany((meeting, index) =>
        meeting.Items.Select((item, place) => Topic(item, meeting, $"parts/{at}/meetings/{index}/items/{place}", at)).Prepend(Meeting(one, meeting, at, index)));

    private static DraftRow Meeting(WorkProgramme programme, ProgrammeMeeting one, int at, int index) => new(
        $"parts/{at}/meetings/{index}", at, RowKind.Meeting, $"Meeting, {one.When}", one.Items is [var first, ..] ? first.At : new(programme.From, programme.From, programme.Page),
        [new("when", "When", one.When)]);

    private static DraftRow Topic(ProgrammeItem one, ProgrammeMeeting meeting, string path, int at) => new(
        path, at, RowKind.Topic, $"{(one.Topic.Length <= LongestName ? one.Topic : $"{one.Topic[..LongestName]}…")}, {meeting.When}", one.At,
        [
            new("topic", "Topic", one.Topic, 2),
            new("category", "Category", one.Category ?? ""),
            new("detail", "Detail", one.Detail ?? "", 4),
            DraftRows.Leads(one.Leads),
            new("monitoredBy", "Watched by", string.Join('\n', one.MonitoredBy), 2, "One board or group on each line."),
            new("keyDecision", "Key decision", KeyWords.Of(one) ? "Yes" : "", Hint: "Yes, or empty where it is none."),
        ]);
}

using Candour.Improvement;

namespace Candour.Reading.Accepting;

/// <summary>The papers of a meeting row by row.</summary>
internal static class MeetingRows
{
    /// <summary>Parts the words of an action from its owner and its date.</summary>
    public const string Bar = " | ";

    public static IEnumerable<DraftRow> Of(Agenda one, int at) =>
    [
        new($"parts/{at}", at, RowKind.Meeting, "The meeting itself", Head(one),
            [new("body", "Body", one.Body ?? ""), Day(one.Date), new("time", "Begins", one.Time ?? ""), new("place", "Place", one.Place ?? "")]),
        .. one.Items.Select((item, index) => new DraftRow($"parts/{at}/items/{index}", at, RowKind.Item, $"Item {item.Number}", item.At,
            [new("number", "Number", item.Number), new("title", "Title", item.Title, 2), new("lead", "Brought by", item.Lead ?? "")])),
    ];

    public static IEnumerable<DraftRow> Of(Minutes one, int at) =>
    [
        new($"parts/{at}", at, RowKind.Meeting, "The meeting itself", Head(one),
            [new("body", "Body", one.Body ?? ""), Day(one.Date), new("started", "Began", one.Started ?? ""), new("ended", "Ended", one.Ended ?? "")]),
        new($"parts/{at}/attendance", at, RowKind.Attendance, "Who was there", Head(one),
        [
            new("present", "Present", People(one.Present), 8, "One on each line; a semicolon before the role."),
            new("inAttendance", "In attendance", People(one.InAttendance), 5, "One on each line; a semicolon before the role."),
            new("apologies", "Apologies", string.Join('\n', one.Apologies), 3, "One name on each line."),
        ]),
        .. one.Items.Select((item, index) => Minute(item, at, index)),
    ];

    public static IEnumerable<DraftRow> Of(ActionLog one, int at) => one.Actions.Select((action, index) =>
        new DraftRow($"parts/{at}/actions/{index}", at, RowKind.LoggedAction, action.Number is null ? $"Action in line {action.At.From}" : $"Action {action.Number}", action.At,
        [
            new("number", "Number", action.Number ?? ""), new("text", "Action", action.Text, 3), new("owner", "Owner", action.Owner ?? ""),
            new("due", "Due", action.Due ?? ""), new("status", "How it stands", action.Status ?? ""), new("group", "Raised or grouped under", action.Group ?? ""),
        ]));

    private static DraftRow Minute(MinutesItem item, int at, int index) => new(
        $"parts/{at}/items/{index}", at, RowKind.Minute, item.Number.Length == 0 ? item.Title : $"Item {item.Number}", item.At,
        [
            new("number", "Number", item.Number), new("title", "Title", item.Title, 2),
            new("noted", "Heard and noted", string.Join('\n', item.Noted), 8, "One point on each line."),
            new("resolved", "Resolved", string.Join('\n', item.Resolved), 4, "One resolution on each line."),
            new("actions", "Actions", string.Join('\n', item.Actions.Select(action => string.Join(Bar, action.Text, action.Owner, action.Due).TrimEnd(' ', '|'))), 4, "One on each line: what, a bar, who, a bar, by when."),
        ]);

    private static string People(IReadOnlyList<Attendee> people) => string.Join('\n', people.Select(one => one.Role is null ? one.Name : $"{one.Name}; {one.Role}"));

    private static RowField Day(DateOnly? day) => new("date", "When", day is { } known ? InWords.Day(known) : "");

    private static Span Head(Part one) => new(one.From, Math.Min(one.To, one.From + (one is Minutes ? 30 : 5)), one.Page);
}

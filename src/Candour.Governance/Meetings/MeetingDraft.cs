using Candour.Improvement;

namespace Candour.Governance;

/// <summary>A meeting as a form says it.</summary>
public sealed record MeetingDraft
{
    public DateOnly? Day { get; init; }

    public TimeOnly? Start { get; init; }

    public TimeOnly? PlannedEnd { get; init; }

    public string? Room { get; init; }

    public string? Link { get; init; }

    public bool IsPublic { get; init; }

    public static MeetingDraft Of(Meeting one) => new()
    {
        Day = one.Day,
        Start = one.Start,
        PlannedEnd = one.PlannedEnd,
        Room = one.Room,
        Link = one.Link,
        IsPublic = one.IsPublic,
    };

    /// <summary>The board's own room, hour and openness.</summary>
    public static MeetingDraft For(Board board, DateOnly? day = null) =>
        new() { Day = day, Start = board.Frequency?.At, Room = board.Place, IsPublic = board.IsPublic };

    public Checked<Meeting> Add(GovernanceView view, Board board, DateTimeOffset at) => Check()
        .Unless(Day is not { } day || board.MeetsOn(day), "day", "The board has ended by then.")
        .Concerning(MeetingDay.Problem(view, board.Id, Day, self: null))
        .Or(() => Fill(new() { Id = Ledger.Record.NewId(at), Board = board.Id, Day = Day!.Value, Start = Start!.Value }));

    /// <remarks>Another day or hour is a move, with its reason.</remarks>
    public Checked<Meeting> Edit(Meeting before) => Check()
        .Unless(Day == before.Day && Start == before.Start, "day", "Move the meeting to give it another day or hour.")
        .Or(() => Fill(before));

    private Problems Check() => new Problems()
        .Unless(Day is not null, "day", "Give the day.")
        .Unless(Start is not null, "start", "Give the hour.")
        .Unless(!(PlannedEnd <= Start), "plannedEnd", "It ends before it begins.")
        .Unless(Link is null || Uri.TryCreate(Link.Trim(), UriKind.Absolute, out var link) && link.Scheme is "https" or "http", "link", "Give the whole address, with https:// before it.");

    private Meeting Fill(Meeting one) => one with
    {
        PlannedEnd = PlannedEnd,
        Room = Draft.Said(Room),
        Link = Draft.Said(Link),
        IsPublic = IsPublic,
    };
}

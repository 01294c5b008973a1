using Candour.Governance;

namespace Candour.Pages.Minutes;

/// <summary>The minutes of a meeting as they are read and printed, in the order in which the meeting took its items.</summary>
public sealed record MinutesDocument(GovernanceView View, Meeting Meeting)
{
    public required ProgrammePage Page { get; init; }

    public MeetingMinutes? Minutes => View.MinutesOf(Meeting.Id);

    public MinutesState State => Minutes?.State ?? MinutesState.Draft;

    public IReadOnlyList<AgendaLine> Lines => Agenda.InOrderTaken([.. View.AgendaOf(Meeting.Id).Where(one => one.Item.Withdrawal is null)]);

    public bool IsVaried => Lines.Any(one => one.Item.Taken is not null);

    /// <summary>Each way of taking part with those who did, in the order of the minutes' heading.</summary>
    public IEnumerable<(string Words, IReadOnlyList<Attendee> People)> Attendance =>
        from state in Enum.GetValues<AttendanceState>()
        let people = Meeting.Attendance.Where(one => one.State == state).ToList()
        where people.Count > 0
        select (MeetingWords.Of(state), (IReadOnlyList<Attendee>)people);

    public IEnumerable<Declaration> DeclaredIn(AgendaItem item) => Meeting.Declarations.Where(one => one.Item == item.Id);

    public IEnumerable<Decision> DecisionsIn(AgendaItem item) => View.DecisionsOf(Meeting.Id).Where(one => one.Item == item.Id);

    public IEnumerable<BoardAction> ActionsFrom(AgendaItem item) => View.RaisedAt(Meeting.Id).Where(one => one.Item == item.Id);

    public string Standing => (Minutes, State) switch
    {
        (null, _) or (_, MinutesState.Draft) => Minutes is { Version: > 1 } again ? $"Version {again.Version}, a draft: {again.VersionReason}" : "Draft",
        ({ } minutes, MinutesState.Circulated) => $"Draft, circulated for comment on {Improvement.InWords.Day(minutes.CirculatedOn!.Value)}",
        ({ } minutes, _) => $"Approved on {Improvement.InWords.Day(minutes.Approvals[^1].On)} by the meeting of {View.NameOf(minutes.Approvals[^1].At)}",
    };
}

using System.Collections.Concurrent;

namespace Candour.Governance;

/// <summary>Meetings and their agendas.</summary>
public sealed partial class GovernanceView
{
    private readonly ConcurrentDictionary<Guid, IReadOnlyList<Meeting>> _meetings = [];
    private readonly ConcurrentDictionary<Guid, IReadOnlyList<AgendaLine>> _agendas = [];

    public Meeting? Meeting(Guid id) => Snapshot.Find<Meeting>(id);

    /// <summary>A board's meetings, oldest first.</summary>
    public IReadOnlyList<Meeting> MeetingsOf(Guid board) => _meetings.GetOrAdd(board,
        id => [.. Snapshot.About<Meeting>(id).OrderBy(one => one.Day).ThenBy(one => one.Start)]);

    /// <summary>The meeting of a board on a day; the one that is held where another was cancelled.</summary>
    public Meeting? MeetingOn(Guid board, DateOnly day) =>
        MeetingsOf(board).Where(one => one.Day == day).OrderBy(one => one.Cancellation is not null).FirstOrDefault();

    /// <summary>The next meeting, today's until it has ended.</summary>
    public Meeting? NextMeeting(Guid board, DateOnly today) => MeetingsOf(board)
        .FirstOrDefault(one => one.Day >= today && one.IsAhead);

    /// <summary>The next meeting whose agenda has not gone out.</summary>
    public Meeting? NextUnsent(Guid board, DateOnly today) => MeetingsOf(board).FirstOrDefault(one => one.Day >= today && one.State is MeetingState.Planned);

    /// <summary>The last meeting that was held, or whose day has passed.</summary>
    public Meeting? LastMeeting(Guid board, DateOnly today) => MeetingsOf(board).LastOrDefault(one => one.IsPast(today));

    /// <summary>The meeting before another one, cancelled ones left out.</summary>
    public Meeting? MeetingBefore(Meeting meeting) => MeetingsOf(meeting.Board)
        .LastOrDefault(one => one.Cancellation is null && one.Id != meeting.Id && (one.Day, one.Start).CompareTo((meeting.Day, meeting.Start)) < 0);

    public MeetingDeadlines? DeadlinesOf(Meeting meeting) => Board(meeting.Board)?.Deadlines.For(meeting.Day, Calendar);

    /// <summary>The posts and names under which a person sits on the board of a meeting, or came to it.</summary>
    public IReadOnlyList<Guid> PlacesOf(Guid person, Meeting meeting) =>
        [.. TakingPart(meeting).Where(who => IsThe(who, person, meeting.Day))];

    /// <summary>Everybody who sits on the board of a meeting, or came to it.</summary>
    public IReadOnlyList<Guid> TakingPart(Meeting meeting) =>
        [.. MembersOn(meeting.Board, meeting.Day).Select(one => one.Who).Concat(meeting.Attendance.Select(one => one.Who).OfType<Guid>()).Distinct()];

    public AgendaItem? Item(Guid id) => Snapshot.Find<AgendaItem>(id);

    public IReadOnlyList<AgendaItem> Items(Guid meeting) => [.. Snapshot.About<AgendaItem>(meeting)];

    /// <summary>In the published order, withdrawn items among them.</summary>
    public IReadOnlyList<AgendaLine> AgendaOf(Guid meeting) => _agendas.GetOrAdd(meeting, id => Agenda.Of(Snapshot.About<AgendaItem>(id)));

    /// <summary>The number of an item, as published or as it would be now.</summary>
    public string NumberOf(AgendaItem item) => AgendaOf(item.Meeting).First(one => one.Item.Id == item.Id).Number;

    /// <summary>Whether an item is another one or a part of it, however deep.</summary>
    public bool IsWithin(AgendaItem? item, AgendaItem other)
    {
        for (var seen = new HashSet<Guid>(); item is not null && seen.Add(item.Id); item = item.Parent is { } parent ? Item(parent) : null)
            if (item.Id == other.Id) return true;
        return false;
    }
}

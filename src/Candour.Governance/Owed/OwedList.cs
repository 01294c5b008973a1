using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Governance;

/// <summary>What is owed to boards, by whom: actions, papers, clearances, answers to comments and to other boards, minutes. It is worked out once and handed on until one of these changes.</summary>
public sealed class OwedList
{
    private static readonly Type[] Kinds =
    [
        typeof(Board), typeof(Membership), typeof(Meeting), typeof(AgendaItem), typeof(Topic), typeof(Paper), typeof(MeetingMinutes), typeof(BoardAction),
        typeof(Escalation), typeof(Council),
    ];

    private readonly ILookup<Guid, OwedThing> _byWho;

    private OwedList(Snapshot snapshot)
    {
        var view = GovernanceView.Of(snapshot);
        _byWho = Actions(view).Concat(Papers(view)).Concat(Clearances(view)).Concat(Comments(view)).Concat(Minutes(view)).Concat(CommentsOnMinutes(view)).Concat(Answers(view))
            .OrderBy(one => one.Due ?? DateOnly.MaxValue).ToLookup(one => one.Who);
    }

    public static OwedList Of(GovernanceView view) => view.Snapshot.Derive(one => new OwedList(one), Kinds);

    /// <summary>Everybody who owes something.</summary>
    public IEnumerable<Guid> Who => _byWho.Select(one => one.Key);

    public IEnumerable<OwedThing> All => _byWho.SelectMany(one => one);

    /// <summary>What a post or person owes, the earliest first.</summary>
    public IReadOnlyList<OwedThing> By(Guid who) => [.. _byWho[who]];

    private static IEnumerable<OwedThing> Actions(GovernanceView view) => view.Snapshot.All<BoardAction>()
        .Where(one => one is { IsOpen: true, Owner: not null })
        .Select(one => new OwedThing(one.Owner!.Value, OwedKind.Action, one.Id, one.Board, one.Text, one.Due));

    /// <summary>The papers of agendas that have not gone out.</summary>
    private static IEnumerable<OwedThing> Papers(GovernanceView view) =>
        from meeting in Planned(view)
        from line in view.AgendaOf(meeting.Id)
        where line.Item is { ComesByItself: false, Withdrawal: null } && !view.PapersOf(line.Item).Any(one => one.Withdrawal is null && one.IsWritten)
        from lead in line.Item.Leads
        select new OwedThing(lead, OwedKind.Paper, line.Item.Id, meeting.Board, line.Item.Title, view.DeadlinesOf(meeting)?.Draft);

    private static IEnumerable<OwedThing> Clearances(GovernanceView view) =>
        from one in BeforeBoards(view)
        from asked in one.Paper.Clearances
        where asked.Answer is null
        select new OwedThing(
            asked.From, OwedKind.Clearance, one.Paper.Id, one.Board, one.Paper.Title,
            asked.Kind is ClearanceKind.Legal or ClearanceKind.Finance ? one.Deadlines?.Comments : one.Deadlines?.SignOff);

    /// <summary>What was said about a paper and its authors have not dealt with.</summary>
    private static IEnumerable<OwedThing> Comments(GovernanceView view) =>
        from one in BeforeBoards(view)
        where one.Paper.Comments.Any(comment => comment.SettledBy is null)
        from author in one.Paper.Authors
        select new OwedThing(author, OwedKind.Comment, one.Paper.Id, one.Board, one.Paper.Title, one.Deadlines?.SignOff);

    /// <summary>The papers that a board is still to take.</summary>
    private static IEnumerable<(Paper Paper, Guid Board, MeetingDeadlines? Deadlines)> BeforeBoards(GovernanceView view) =>
        from paper in view.Snapshot.All<Paper>()
        where paper.Withdrawal is null
        let meeting = MeetingOf(view, paper)
        let board = meeting?.Board ?? (paper.Topic is { } topic ? view.Topic(topic)?.Board : null)
        where board is not null && meeting?.State is null or MeetingState.Planned or MeetingState.Dispatched
        select (paper, board.Value, meeting is null ? null : view.DeadlinesOf(meeting));

    /// <summary>The clerk's draft minutes of meetings that were held.</summary>
    private static IEnumerable<OwedThing> Minutes(GovernanceView view) =>
        from meeting in view.Snapshot.All<Meeting>()
        where meeting.State is MeetingState.Held && view.MinutesOf(meeting.Id)?.CirculatedOn is null
        from clerk in ClerksOf(view, meeting)
        select new OwedThing(clerk, OwedKind.Minutes, meeting.Id, meeting.Board, $"Minutes of {InWords.Day(meeting.Day)}", view.MinutesDue(meeting));

    /// <summary>What was said about minutes that have gone round and their clerk has not dealt with. They are approved with the next agenda, so it is settled before that goes out.</summary>
    private static IEnumerable<OwedThing> CommentsOnMinutes(GovernanceView view) =>
        from minutes in view.Snapshot.All<MeetingMinutes>()
        where minutes.State is MinutesState.Circulated
        let waiting = minutes.Comments.Count(one => one.Answer is null)
        where waiting > 0
        let meeting = view.Meeting(minutes.Meeting)!
        let next = view.MeetingsOf(meeting.Board).FirstOrDefault(one => one.Day > meeting.Day && one.IsAhead)
        from clerk in ClerksOf(view, meeting)
        select new OwedThing(
            clerk, OwedKind.Comment, minutes.Id, meeting.Board, $"Minutes of {InWords.Day(meeting.Day)}: {InWords.Count(waiting, "comment")}",
            next is null ? minutes.CommentsBy : view.DeadlinesOf(next)?.Dispatch);

    /// <summary>What a board was asked to settle for another: its chair and clerk see to the answer at the meeting that takes it.</summary>
    private static IEnumerable<OwedThing> Answers(GovernanceView view) =>
        from one in view.Snapshot.All<Escalation>()
        where one.AnsweredOn is null
        let due = view.TakenAt(one)?.Day
        from seat in view.MembersOn(one.To, due ?? one.On)
        where seat.Role is BoardRole.Chair or BoardRole.Clerk
        select new OwedThing(seat.Who, OwedKind.Answer, one.Id, one.To, $"{view.NameOf(one.From)}: {one.Why}", due);

    /// <summary>Who sees to its minutes: the clerk, or the chair of a board that has none.</summary>
    private static IEnumerable<Guid> ClerksOf(GovernanceView view, Meeting meeting)
    {
        var seats = view.MembersOn(meeting.Board, meeting.Day).ToLookup(one => one.Role, one => one.Who);
        return seats[seats.Contains(BoardRole.Clerk) ? BoardRole.Clerk : BoardRole.Chair];
    }

    private static IEnumerable<Meeting> Planned(GovernanceView view) => view.Snapshot.All<Meeting>().Where(one => one.State is MeetingState.Planned);

    private static Meeting? MeetingOf(GovernanceView view, Paper paper) =>
        paper.Item is { } item ? view.Meeting(view.Item(item)?.Meeting ?? Guid.Empty)
        : paper.Topic is { } id && view.Topic(id)?.Meeting is { } meant ? view.Meeting(meant) : null;
}

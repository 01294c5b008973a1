namespace Candour.Governance;

/// <summary>Papers, minutes and decisions of meetings.</summary>
public sealed partial class GovernanceView
{
    public Paper? Paper(Guid id) => Snapshot.Find<Paper>(id);

    /// <summary>An item's papers, and those written for its topic before it was an item.</summary>
    public IReadOnlyList<Paper> PapersOf(AgendaItem item) =>
        [.. Snapshot.About<Paper>(item.Id), .. item.Topic is { } topic ? Snapshot.About<Paper>(topic) : []];

    /// <summary>The papers that are written for a topic, before it is an item and after.</summary>
    public IReadOnlyList<Paper> PapersOf(Topic topic) =>
        [.. Snapshot.About<Paper>(topic.Id), .. ItemOf(topic) is { } item ? Snapshot.About<Paper>(item.Id) : []];

    /// <summary>Null until the council adds, hides or moves a phrase.</summary>
    public PhraseBook? PhraseBook => Snapshot.All<PhraseBook>() is [var book, ..] ? book : null;

    /// <summary>Every stock phrase in the council's order; what came with a later edition of the program stands at the end.</summary>
    public IReadOnlyList<StockPhrase> Phrases
    {
        get
        {
            var kept = PhraseBook?.Phrases ?? [];
            return [.. kept, .. StockPhrase.All.Where(one => !kept.Any(other => other.Text == one.Text))];
        }
    }

    /// <summary>Those for an item first, then those for any.</summary>
    public IEnumerable<StockPhrase> PhrasesFor(AgendaItem item) => Phrases.Where(one => one.Fits(item)).OrderBy(one => one.For is null);

    public Minute? MinuteOf(Guid item) => Snapshot.About<Minute>(item).FirstOrDefault();

    /// <summary>Null until somebody sends them round.</summary>
    public MeetingMinutes? MinutesOf(Guid meeting) => Snapshot.About<MeetingMinutes>(meeting).FirstOrDefault();

    /// <summary>The last day on which a meeting's draft minutes go round in time.</summary>
    public DateOnly MinutesDue(Meeting meeting) => Calendar.Add(meeting.Day, Board(meeting.Board)!.MinutesWithin);

    /// <summary>Earlier meetings, of this board or one whose work it goes on with, whose minutes are not approved.</summary>
    public IReadOnlyList<Meeting> AwaitingApproval(Meeting meeting) =>
    [
        .. Snapshot.All<Board>().Where(one => GoesOnWith(one.Id, meeting.Board)).SelectMany(one => MeetingsOf(one.Id))
            .Where(one => one.Id != meeting.Id && one.State is MeetingState.Held && one.Day <= meeting.Day && MinutesOf(one.Id)?.IsLocked != true)
            .OrderBy(one => one.Day),
    ];

    /// <summary>Whether a board is another one, or that one took its place.</summary>
    public bool GoesOnWith(Guid board, Guid other)
    {
        var seen = new HashSet<Guid>();
        while (board != other && seen.Add(board) && Board(board)?.Successor is { } next) board = next;
        return board == other;
    }

    /// <summary>Who voted, as the attendance calls them, since a substitute may be known by name only.</summary>
    public string NameOfVoter(Meeting meeting, Guid who) =>
        meeting.Attendance.FirstOrDefault(one => one.Came && (one.Who ?? one.SubstituteFor) == who)?.Name ?? NameOf(who);

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<Decision> DecisionsOf(Guid meeting) => [.. Snapshot.About<Decision>(meeting)];

    /// <summary>Every decision of a board, oldest first.</summary>
    public IEnumerable<Decision> DecisionRegister(Guid board) => MeetingsOf(board).SelectMany(one => DecisionsOf(one.Id));
}

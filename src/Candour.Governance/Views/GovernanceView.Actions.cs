namespace Candour.Governance;

/// <summary>What boards asked for.</summary>
public sealed partial class GovernanceView
{
    public BoardAction? Action(Guid id) => Snapshot.Find<BoardAction>(id);

    /// <summary>Every action that a board follows, oldest first.</summary>
    public IEnumerable<BoardAction> ActionsOf(Guid board) => Snapshot.About<BoardAction>(board);

    public IEnumerable<BoardAction> OpenActions(Guid board) => ActionsOf(board).Where(one => one.IsOpen);

    /// <summary>The actions that a meeting raised, whichever board follows them now.</summary>
    public IEnumerable<BoardAction> RaisedAt(Guid meeting) => Snapshot.Derive(one => new ActionsRaised(one), typeof(BoardAction)).ByMeeting[meeting];

    /// <summary>What a meeting finds open: raised before it and not ended.</summary>
    public IEnumerable<BoardAction> MattersArising(Meeting meeting) => OpenActions(meeting.Board).Where(one => one.RaisedAt != meeting.Id);

    /// <summary>What is still open and stands at a meeting besides its topics, where it is the next one.</summary>
    public IEnumerable<BoardAction> OutstandingAt(Meeting meeting, DateOnly today) =>
        NextMeeting(meeting.Board, today)?.Id == meeting.Id ? MattersArising(meeting) : [];

    public IEnumerable<Escalation> EscalationsFrom(Guid board) => Snapshot.About<Escalation>(board);

    /// <summary>What other boards brought before this one.</summary>
    public IEnumerable<Escalation> EscalationsTo(Guid board) => Snapshot.All<Escalation>().Where(one => one.To == board);

    private sealed class ActionsRaised(Ledger.Snapshot snapshot)
    {
        public ILookup<Guid, BoardAction> ByMeeting { get; } = snapshot.All<BoardAction>().ToLookup(one => one.RaisedAt);
    }
}

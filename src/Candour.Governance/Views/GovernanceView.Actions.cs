using System.Globalization;

namespace Candour.Governance;

/// <summary>What boards asked for.</summary>
public sealed partial class GovernanceView
{
    private ActionIndex Raised => Snapshot.Derive(one => new ActionIndex(one), typeof(BoardAction));

    public BoardAction? Action(Guid id) => Snapshot.Find<BoardAction>(id);

    /// <param name="name">Its number, or its identity where it has none.</param>
    public BoardAction? ActionBy(string name) => Raised.ByNumber.GetValueOrDefault(name) ?? (Guid.TryParse(name, out var id) ? Action(id) : null);

    /// <summary>Every action that a board follows, oldest first.</summary>
    public IEnumerable<BoardAction> ActionsOf(Guid board) => Snapshot.About<BoardAction>(board);

    public IEnumerable<BoardAction> OpenActions(Guid board) => ActionsOf(board).Where(one => one.IsOpen);

    /// <summary>The actions that a meeting raised, whichever board follows them now.</summary>
    public IEnumerable<BoardAction> RaisedAt(Guid meeting) => Raised.ByMeeting[meeting];

    /// <summary>The actions that a board followed until another took them on.</summary>
    public IEnumerable<BoardAction> PassedOnBy(Guid board) => Raised.ByFormer[board];

    /// <summary>What boards ask about an action of the plan.</summary>
    public IEnumerable<BoardAction> ActionsAbout(Guid planAction) => Raised.ByPlanAction[planAction];

    public string NextActionNumber(Meeting meeting) => FreeActionNumbers(meeting.Board).First();

    /// <summary>The numbers that no action bears yet, without end; for whoever raises several at once.</summary>
    public IEnumerable<string> FreeActionNumbers(Guid board)
    {
        var code = Board(board)!.Code;
        for (var count = 1; ; count++)
            if ($"{code}-A{count.ToString(CultureInfo.InvariantCulture)}" is var free && !Raised.ByNumber.ContainsKey(free)) yield return free;
    }

    /// <summary>What a meeting finds open: raised before it and not ended.</summary>
    public IEnumerable<BoardAction> MattersArising(Meeting meeting) => OpenActions(meeting.Board).Where(one => one.RaisedAt != meeting.Id);

    /// <summary>What a meeting found open and has not carried forward yet.</summary>
    public IEnumerable<BoardAction> NotCarried(Meeting meeting) => MattersArising(meeting)
        .Where(one => Meeting(one.RaisedAt)!.Day <= meeting.Day && one.Carries.All(carry => carry.Meeting != meeting.Id));

    /// <summary>What is still open and stands at a meeting besides its topics, where it is the next one.</summary>
    public IEnumerable<BoardAction> OutstandingAt(Meeting meeting, DateOnly today) =>
        NextMeeting(meeting.Board, today)?.Id == meeting.Id ? MattersArising(meeting) : [];

    /// <summary>What an item of an agenda goes through, as long as its meeting can still deal with it.</summary>
    public IEnumerable<BoardAction> ArisingUnder(AgendaItem item) =>
        item is { Standing: StandingKind.MattersArising or StandingKind.Actions, Withdrawal: null } && Meeting(item.Meeting) is { } meeting && MeetingSteps.IsOpen(meeting)
            ? MattersArising(meeting)
            : [];

    private sealed class ActionIndex(Ledger.Snapshot snapshot)
    {
        public ILookup<Guid, BoardAction> ByMeeting { get; } = snapshot.All<BoardAction>().ToLookup(one => one.RaisedAt);

        public Dictionary<string, BoardAction> ByNumber { get; } = snapshot.All<BoardAction>().Where(one => one.Number is not null)
            .DistinctBy(one => one.Number, StringComparer.OrdinalIgnoreCase).ToDictionary(one => one.Number!, StringComparer.OrdinalIgnoreCase);

        public ILookup<Guid, BoardAction> ByFormer { get; } = snapshot.All<BoardAction>()
            .SelectMany(one => one.TakenOver.Select(over => over.From).Distinct(), (one, from) => (one, from)).ToLookup(one => one.from, one => one.one);

        public ILookup<Guid, BoardAction> ByPlanAction { get; } = snapshot.All<BoardAction>().Where(one => one.PlanAction is not null).ToLookup(one => one.PlanAction!.Value);
    }
}

namespace Candour.Governance;

/// <summary>What a board did in a year, for its yearly review: counts, and the meetings behind them.</summary>
/// <param name="Late">Agendas that went out after the last day.</param>
/// <param name="WithoutQuorum">Meetings that lost their quorum at an item.</param>
/// <param name="MinutesLate">Meetings whose minutes went round later than the board's rule, or have not and should have.</param>
/// <param name="CarriedTwice">Actions carried forward twice or more.</param>
public sealed record BoardReview(
    IReadOnlyList<Meeting> Held, IReadOnlyList<Meeting> Cancelled, IReadOnlyList<Meeting> Moved, IReadOnlyList<Meeting> Late,
    IReadOnlyList<Meeting> WithoutQuorum, IReadOnlyList<Meeting> MinutesLate, int Decisions,
    IReadOnlyList<BoardAction> Raised, IReadOnlyList<BoardAction> Open, IReadOnlyList<BoardAction> CarriedTwice,
    IReadOnlyList<Escalation> Escalations, IReadOnlyList<AttendanceCount> Attendance, TermsOfReference? Terms)
{
    public static BoardReview Of(GovernanceView view, Board board, DateOnly from, DateOnly to)
    {
        var meetings = view.MeetingsOf(board.Id).Where(one => one.Day >= from && one.Day <= to).ToList();
        var held = meetings.Where(one => one.State is MeetingState.Held).ToList();
        var raised = held.SelectMany(one => view.RaisedAt(one.Id)).ToList();
        return new(
            held,
            [.. meetings.Where(one => one.State is MeetingState.Cancelled)],
            [.. meetings.Where(one => one.Moves.Count > 0)],
            [.. meetings.Where(one => one.Dispatch?.IsLate == true)],
            [.. held.Where(one => QuorumCheck.Of(view, one).Any(item => !item.IsQuorate))],
            [.. held.Where(one => (view.MinutesOf(one.Id)?.CirculatedOn ?? to) > view.MinutesDue(one))],
            held.Sum(one => view.DecisionsOf(one.Id).Count),
            raised,
            [.. raised.Where(one => one.IsOpen)],
            [.. view.ActionsOf(board.Id).Where(one => one.Carries.Count(carry => carry.On >= from && carry.On <= to) >= 2)],
            [.. view.EscalationsFrom(board.Id).Where(one => one.On >= from && one.On <= to)],
            AttendanceCount.Of(view, board.Id, from, to),
            view.TermsOf(board));
    }

    /// <summary>Whether the terms of reference should have been looked at again by a day.</summary>
    public bool AreTermsDue(DateOnly on) => Terms is null || Terms.ReviewBy < on;
}

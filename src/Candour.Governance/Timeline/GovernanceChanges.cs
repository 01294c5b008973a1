namespace Candour.Governance;

/// <summary>What can happen to the boards' work, by the names that the ledger carries for good.</summary>
public static class GovernanceChanges
{
    public const string BoardAdded = "board.added";
    public const string BoardChanged = "board.changed";
    public const string BoardEnded = "board.ended";
    public const string TermsDrafted = "terms.drafted";
    public const string TermsChanged = "terms.changed";
    public const string TermsAgreed = "terms.agreed";
    public const string MemberAdded = "member.added";
    public const string MemberChanged = "member.changed";

    public const string MeetingPlanned = "meeting.planned";
    public const string MeetingChanged = "meeting.changed";
    public const string MeetingMoved = "meeting.moved";
    public const string MeetingCancelled = "meeting.cancelled";
    public const string AgendaDispatched = "agenda.dispatched";
    public const string SupplementAdded = "agenda.supplement-added";
    public const string MeetingStarted = "meeting.started";
    public const string MeetingAdjourned = "meeting.adjourned";
    public const string MeetingEnded = "meeting.ended";
    public const string MeetingClosed = "meeting.closed";
    public const string AttendanceTaken = "meeting.attendance-taken";
    public const string InterestDeclared = "meeting.interest-declared";
    public const string VoteRecorded = "meeting.vote-recorded";

    public const string ItemAdded = "item.added";
    public const string ItemChanged = "item.changed";
    public const string ItemOrdered = "item.ordered";
    public const string ItemTaken = "item.taken";
    public const string ItemDeferred = "item.deferred";
    public const string ItemWithdrawn = "item.withdrawn";
    public const string ItemRemoved = "item.removed";
}

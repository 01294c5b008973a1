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
    public const string InterestTakenBack = "meeting.interest-taken-back";
    public const string VoteRecorded = "meeting.vote-recorded";
    public const string VoteTakenBack = "meeting.vote-taken-back";

    public const string ItemAdded = "item.added";
    public const string ItemChanged = "item.changed";
    public const string ItemOrdered = "item.ordered";
    public const string ItemTaken = "item.taken";
    public const string ItemDeferred = "item.deferred";
    public const string ItemWithdrawn = "item.withdrawn";
    public const string ItemRemoved = "item.removed";

    public const string TopicAdded = "topic.added";
    public const string TopicChanged = "topic.changed";
    public const string TopicSent = "topic.sent";
    public const string TopicDropped = "topic.dropped";

    public const string PaperAdded = "paper.added";
    public const string PaperChanged = "paper.changed";
    public const string PaperCommented = "paper.commented";
    public const string ClearanceSought = "paper.clearance-sought";
    public const string ClearanceAnswered = "paper.clearance-answered";
    public const string PaperWithdrawn = "paper.withdrawn";

    public const string MinuteWritten = "minute.written";
    public const string MinutesCirculated = "minutes.circulated";
    public const string MinutesCommented = "minutes.commented";
    public const string CommentAnswered = "minutes.comment-answered";
    public const string MinutesApproved = "minutes.approved";
    public const string MinutesReopened = "minutes.reopened";

    public const string PhrasesChanged = "phrases.changed";

    public const string DecisionMade = "decision.made";
    public const string DecisionChanged = "decision.changed";
    public const string DecisionPublished = "decision.published";
    public const string DecisionCalledIn = "decision.called-in";
    public const string DecisionCallInSettled = "decision.call-in-settled";
    public const string DecisionTookEffect = "decision.took-effect";

    public const string BoardActionRaised = "board-action.raised";
    public const string BoardActionChanged = "board-action.changed";
    public const string BoardActionReplied = "board-action.replied";
    public const string BoardActionCarried = "board-action.carried-forward";
    public const string BoardActionDueMoved = "board-action.due-moved";
    public const string BoardActionDone = "board-action.done";
    public const string BoardActionDropped = "board-action.dropped";
    public const string BoardActionReopened = "board-action.reopened";
    public const string BoardActionTakenOver = "board-action.taken-over";

    public const string Escalated = "escalation.made";
    public const string EscalationPassedOn = "escalation.passed-on";
    public const string EscalationAnswered = "escalation.answered";
}

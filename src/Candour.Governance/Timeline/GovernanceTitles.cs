using System.Collections.Frozen;

namespace Candour.Governance;

/// <summary>What happened to the boards' work, as a timeline says it.</summary>
public static class GovernanceTitles
{
    private static readonly FrozenDictionary<string, string> Titles = new Dictionary<string, string>
    {
        [GovernanceChanges.BoardAdded] = "Board added",
        [GovernanceChanges.BoardChanged] = "Board changed",
        [GovernanceChanges.BoardEnded] = "Board ended",
        [GovernanceChanges.TermsDrafted] = "Terms of reference drafted",
        [GovernanceChanges.TermsChanged] = "Draft terms of reference changed",
        [GovernanceChanges.TermsAgreed] = "Terms of reference agreed",
        [GovernanceChanges.MemberAdded] = "Member added",
        [GovernanceChanges.MemberChanged] = "Membership changed",
        [GovernanceChanges.MeetingPlanned] = "Meeting planned",
        [GovernanceChanges.MeetingChanged] = "Meeting’s details changed",
        [GovernanceChanges.MeetingMoved] = "Meeting moved",
        [GovernanceChanges.MeetingCancelled] = "Meeting cancelled",
        [GovernanceChanges.AgendaDispatched] = "Agenda sent out",
        [GovernanceChanges.SupplementAdded] = "Supplementary agenda added",
        [GovernanceChanges.MeetingStarted] = "Meeting started",
        [GovernanceChanges.MeetingAdjourned] = "Meeting adjourned or resumed",
        [GovernanceChanges.MeetingEnded] = "Meeting ended",
        [GovernanceChanges.MeetingClosed] = "Meeting closed",
        [GovernanceChanges.AttendanceTaken] = "Attendance taken",
        [GovernanceChanges.InterestDeclared] = "Declaration of interest recorded",
        [GovernanceChanges.InterestTakenBack] = "Declaration of interest taken back",
        [GovernanceChanges.VoteRecorded] = "Vote recorded",
        [GovernanceChanges.VoteTakenBack] = "Recorded vote taken back",
        [GovernanceChanges.ItemAdded] = "Agenda item added",
        [GovernanceChanges.ItemChanged] = "Agenda item changed",
        [GovernanceChanges.ItemOrdered] = "Agenda put in order",
        [GovernanceChanges.ItemTaken] = "Item taken in the meeting",
        [GovernanceChanges.ItemDeferred] = "Item put off",
        [GovernanceChanges.ItemWithdrawn] = "Item withdrawn",
        [GovernanceChanges.ItemRemoved] = "Agenda item removed",
        [GovernanceChanges.TopicAdded] = "Topic added to the forward plan",
        [GovernanceChanges.TopicChanged] = "Topic changed",
        [GovernanceChanges.TopicSent] = "Topic sent on to another board",
        [GovernanceChanges.TopicDropped] = "Topic dropped",
        [GovernanceChanges.PaperAdded] = "Paper begun",
        [GovernanceChanges.PaperChanged] = "Paper changed",
        [GovernanceChanges.PaperCommented] = "Comment on a paper",
        [GovernanceChanges.ClearanceSought] = "Clearance sought",
        [GovernanceChanges.ClearanceAnswered] = "Clearance answered",
        [GovernanceChanges.PaperWithdrawn] = "Paper withdrawn",
        [GovernanceChanges.MinuteWritten] = "Minute written",
        [GovernanceChanges.MinutesCirculated] = "Minutes sent round",
        [GovernanceChanges.MinutesCommented] = "Comment on the minutes",
        [GovernanceChanges.CommentAnswered] = "Comment on the minutes dealt with",
        [GovernanceChanges.MinutesApproved] = "Minutes approved",
        [GovernanceChanges.MinutesReopened] = "Approved minutes opened for a change",
        [GovernanceChanges.PhrasesChanged] = "Stock phrases changed",
        [GovernanceChanges.DecisionMade] = "Decision made",
        [GovernanceChanges.DecisionChanged] = "Decision changed",
        [GovernanceChanges.DecisionPublished] = "Decision published",
        [GovernanceChanges.DecisionCalledIn] = "Decision called in",
        [GovernanceChanges.DecisionCallInSettled] = "Call-in settled",
        [GovernanceChanges.DecisionTookEffect] = "Decision changed the plan",
        [GovernanceChanges.BoardActionRaised] = "Board’s action raised",
        [GovernanceChanges.BoardActionChanged] = "Board’s action changed",
        [GovernanceChanges.BoardActionReplied] = "Reply to a board’s action",
        [GovernanceChanges.BoardActionCarried] = "Board’s action carried forward",
        [GovernanceChanges.BoardActionDueMoved] = "Date of a board’s action moved",
        [GovernanceChanges.BoardActionDone] = "Board’s action done",
        [GovernanceChanges.BoardActionDropped] = "Board’s action dropped",
        [GovernanceChanges.BoardActionReopened] = "Board’s action reopened",
        [GovernanceChanges.BoardActionTakenOver] = "Board’s action taken over",
        [GovernanceChanges.Escalated] = "Brought before another board",
        [GovernanceChanges.EscalationPassedOn] = "Passed on to another board with the one that ended",
        [GovernanceChanges.EscalationAnswered] = "Answer to what was brought before a board",
    }.ToFrozenDictionary();

    public static IEnumerable<string> Types => Titles.Keys;

    /// <summary>Null for a change that is not of this project.</summary>
    public static string? Of(string type) => Titles.GetValueOrDefault(type);
}

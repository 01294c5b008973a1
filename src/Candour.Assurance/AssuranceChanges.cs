using System.Collections.Frozen;

namespace Candour.Assurance;

/// <summary>What can happen to evidence, opinions and audits, by the names that the ledger carries for good.</summary>
public static class AssuranceChanges
{
    public const string EvidenceAdded = "evidence.added";
    public const string EvidenceChanged = "evidence.changed";
    public const string EvidenceWithdrawn = "evidence.withdrawn";
    public const string OpinionSet = "opinion.set";
    public const string OpinionEnded = "opinion.ended";
    public const string ChallengeRaised = "challenge.raised";
    public const string ChallengeChanged = "challenge.changed";
    public const string ChallengeAnswered = "challenge.answered";
    public const string ChallengeEnded = "challenge.ended";
    public const string ChallengeReopened = "challenge.reopened";
    public const string QuestionsChanged = "questions.changed";
    public const string QuestionAsked = "question.asked";
    public const string QuestionTakenBack = "question.taken-back";
    public const string FormAdded = "audit.form-added";
    public const string FormDesigned = "audit.form-designed";
    public const string FormInUse = "audit.form-in-use";
    public const string RoundAdded = "audit.round-added";
    public const string RoundChanged = "audit.round-changed";
    public const string FrameSettled = "audit.frame-settled";
    public const string CasesDrawn = "audit.cases-drawn";
    public const string RoundClosed = "audit.round-closed";
    public const string ThemeLinked = "audit.theme-linked";
    public const string CaseAdded = "audit.case-added";
    public const string CaseAllocated = "audit.case-allocated";
    public const string CaseLeftOut = "audit.case-left-out";
    public const string GradingSaved = "audit.grading-saved";
    public const string GradingSubmitted = "audit.grading-submitted";
    public const string GradingExplained = "audit.grading-explained";
    public const string AuditorAdded = "audit.auditor-added";
    public const string AuditorChanged = "audit.auditor-changed";
    public const string CasesSeen = "audit.cases-seen";
    public const string VisitAdded = "visit.added";
    public const string VisitChanged = "visit.changed";
    public const string VisitCalledOff = "visit.called-off";
    public const string PreparationAdded = "visit.preparation-added";
    public const string PreparationChanged = "visit.preparation-changed";
    public const string PreparationRemoved = "visit.preparation-removed";
    public const string ShareAdded = "visit.share-added";
    public const string ShareChanged = "visit.share-changed";
    public const string ShareRemoved = "visit.share-removed";
    public const string FindingAdded = "visit.finding-added";
    public const string FindingChanged = "visit.finding-changed";
    public const string FindingRemoved = "visit.finding-removed";
    public const string DutyAdded = "duty.added";
    public const string DutyChanged = "duty.changed";
    public const string DutyReported = "duty.reported";
    public const string DutyReportRemoved = "duty.report-removed";
    public const string SelfEvaluationAdded = "self-evaluation.added";
    public const string SelfEvaluationChanged = "self-evaluation.changed";
    public const string LinkGiven = "access.given";
    public const string LinkRevoked = "access.revoked";
    public const string LinkUsed = "access.used";
    public const string FeedbackAdded = "feedback.added";
    public const string FeedbackChanged = "feedback.changed";
    public const string FeedbackBecameEvidence = "feedback.became-evidence";

    private static readonly FrozenDictionary<string, string> Titles = new Dictionary<string, string>
    {
        [EvidenceAdded] = "Evidence added",
        [EvidenceChanged] = "Evidence changed",
        [EvidenceWithdrawn] = "Evidence withdrawn",
        [OpinionSet] = "Opinion set by a person",
        [OpinionEnded] = "Opinion set by a person ended",
        [ChallengeRaised] = "Challenge raised",
        [ChallengeChanged] = "Challenge put to somebody else, or its day moved",
        [ChallengeAnswered] = "Challenge answered",
        [ChallengeEnded] = "Challenge ended",
        [ChallengeReopened] = "Challenge opened again",
        [QuestionsChanged] = "Questions to ask changed",
        [QuestionAsked] = "Question noted as asked",
        [QuestionTakenBack] = "Note of a question taken back",
        [FormAdded] = "Audit form added",
        [FormDesigned] = "Audit form designed",
        [FormInUse] = "Audit form put into use",
        [RoundAdded] = "Audit round added",
        [RoundChanged] = "Audit round changed",
        [FrameSettled] = "List of cases settled",
        [CasesDrawn] = "Cases chosen for a round",
        [RoundClosed] = "Audit round closed",
        [ThemeLinked] = "Theme of audits became an action",
        [CaseAdded] = "Case added to a round",
        [CaseAllocated] = "Case given to an auditor",
        [CaseLeftOut] = "Case left out of a round",
        [GradingSaved] = "Grade of a case kept in part",
        [GradingSubmitted] = "Grade of a case handed in",
        [GradingExplained] = "Difference of two grades explained",
        [AuditorAdded] = "Auditor of cases added",
        [AuditorChanged] = "Auditor of cases changed",
        [CasesSeen] = "Audited cases looked at",
        [VisitAdded] = "Visit added",
        [VisitChanged] = "Visit changed",
        [VisitCalledOff] = "Visit called off",
        [PreparationAdded] = "Preparation added",
        [PreparationChanged] = "Preparation changed",
        [PreparationRemoved] = "Preparation taken out",
        [ShareAdded] = "Shared",
        [ShareChanged] = "What was shared changed",
        [ShareRemoved] = "What was shared taken out",
        [FindingAdded] = "Finding added",
        [FindingChanged] = "Finding changed",
        [FindingRemoved] = "Finding taken out",
        [DutyAdded] = "Duty to report added",
        [DutyChanged] = "Duty to report changed",
        [DutyReported] = "Reported",
        [DutyReportRemoved] = "Report taken out",
        [SelfEvaluationAdded] = "Self-evaluation begun",
        [SelfEvaluationChanged] = "Self-evaluation changed",
        [LinkGiven] = "Access given",
        [LinkRevoked] = "Access revoked",
        [LinkUsed] = "Page opened by a link of access",
        [FeedbackAdded] = "Feedback added",
        [FeedbackChanged] = "Feedback changed",
        [FeedbackBecameEvidence] = "Evidence made of feedback",
    }.ToFrozenDictionary();

    public static IEnumerable<string> Types => Titles.Keys;

    /// <summary>What happened, as a timeline says it; null for a change that is not of this project.</summary>
    public static string? Title(string type) => Titles.GetValueOrDefault(type);
}

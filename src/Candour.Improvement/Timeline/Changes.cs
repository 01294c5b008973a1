namespace Candour.Improvement;

/// <summary>What can happen to a programme, by the names that the ledger carries for good.</summary>
public static class Changes
{
    public const string CouncilAdded = "council.added";
    public const string CouncilChanged = "council.changed";
    public const string ProgrammeAdded = "programme.added";
    public const string ProgrammeChanged = "programme.changed";

    public const string SourceAdded = "source.added";
    public const string SourceChanged = "source.changed";
    public const string SourceRemoved = "source.removed";
    public const string RecommendationAdded = "recommendation.added";
    public const string RecommendationChanged = "recommendation.changed";
    public const string RecommendationRemoved = "recommendation.removed";

    public const string PlanAdded = "plan.added";
    public const string PlanChanged = "plan.changed";
    public const string PlanVersionNamed = "plan.version-named";
    public const string PlanEnded = "plan.ended";
    public const string PlanRemoved = "plan.removed";

    public const string ActionAdded = "action.added";
    public const string ActionChanged = "action.changed";
    public const string ActionLeadsChanged = "action.leads-changed";
    public const string ActionDueDateSet = "action.due-date-set";
    public const string ActionDueDateMoved = "action.due-date-moved";
    public const string ActionMilestoneDone = "action.milestone-done";
    public const string ActionUpdated = "action.updated";
    public const string ActionClosed = "action.closed";
    public const string ActionTransferred = "action.transferred";
    public const string ActionReopened = "action.reopened";
    public const string ActionRemoved = "action.removed";
    public const string UpdateRemoved = "action.update-removed";

    public const string PostAdded = "post.added";
    public const string PostChanged = "post.changed";
    public const string PostHolderChanged = "post.holder-changed";
    public const string PostRemoved = "post.removed";
    public const string PersonAdded = "person.added";
    public const string PersonChanged = "person.changed";
    public const string PersonRemoved = "person.removed";

    public const string EventAdded = "event.added";
    public const string EventChanged = "event.changed";
    public const string EventRemoved = "event.removed";
    public const string ClockRuled = "clock.ruled";
    public const string ClockRulingChanged = "clock.ruling-changed";
    public const string ClockRulingRemoved = "clock.ruling-removed";

    public const string FindingWaived = "finding.waived";
    public const string WaiverChanged = "finding.waiver-changed";
    public const string WaiverRemoved = "finding.waiver-removed";

    public const string ImportDrafted = "import.drafted";
    public const string ImportCorrected = "import.corrected";
    public const string ImportAccepted = "import.accepted";
    public const string ImportUndone = "import.undone";
    public const string ImportDiscarded = "import.discarded";

    /// <summary>A record is again as it was before a step.</summary>
    public const string StepUndone = "step.undone";
}

namespace Candour.Example;

/// <summary>What the ledger calls each thing that the story tells.</summary>
internal static class Happened
{
    public const string CouncilAdded = "council.added";
    public const string ProgrammeAdded = "programme.added";
    public const string PersonAdded = "person.added";
    public const string PostAdded = "post.added";
    public const string PostChanged = "post.changed";
    public const string SourceAdded = "source.added";
    public const string SourceChanged = "source.changed";
    public const string RecommendationAdded = "recommendation.added";
    public const string PlanAdded = "plan.added";
    public const string PlanVersionNamed = "plan.version-named";
    public const string PlanEnded = "plan.ended";
    public const string ActionAdded = "action.added";
    public const string ActionChanged = "action.changed";
    public const string ActionRemoved = "action.removed";
    public const string DueDateMoved = "action.due-date-moved";
    public const string MilestoneReached = "action.milestone-reached";
    public const string ActionClosed = "action.closed";
    public const string UpdateAdded = "update.added";
    public const string EventAdded = "event.added";
    public const string RulingAdded = "clockRuling.added";
    public const string WaiverAdded = "waiver.added";
}

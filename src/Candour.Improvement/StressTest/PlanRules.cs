namespace Candour.Improvement;

/// <summary>What the stress test asks of a plan itself, whatever was done since.</summary>
public static class PlanRules
{
    public static IReadOnlyList<StressRule> All { get; } =
    [
        new NoAction(), new NoLead(), new NoDueDate(), new UnreadableDate(), new NoReviewDate(),
        new NumberGap(), new NumberTwice(), new NoMonitoring(), new NoEvidenceExpected(),
        new LeadHasTooMany(), new LeadHasCrowdedMonth(), new LeadNotPermanent(),
        new AllAfterInspection(), new LateButOnTrack(), new NotReported(), new MovedTwice(),
    ];
}

namespace Candour.Improvement;

/// <summary>A weakness of the plan, with whoever answers for it in the meantime.</summary>
/// <param name="WaivedBy">The waiver that holds today; a waived finding is still shown.</param>
public sealed record Finding(StressRule Rule, Weakness Weakness, Waiver? WaivedBy)
{
    public string SubjectKind => Weakness.Kind;

    public Guid SubjectId => Weakness.Subject;

    public string Reference => Weakness.Reference;

    public string Sentence => Weakness.Sentence;

    /// <summary>The field of the subject that mends it.</summary>
    public string Field => Weakness.Field;

    public bool IsWaived => WaivedBy is not null;
}

/// <summary>Looks for the weak spots of a plan before an inspector does.</summary>
public static class StressTest
{
    /// <summary>Rises with every change of a rule, so that two findings of different dates can be compared fairly.</summary>
    public const int RuleSet = 2;

    /// <summary>In the order in which a plan is mended.</summary>
    public static IReadOnlyList<StressRule> Rules { get; } =
    [
        new NoAction(), new NoLead(), new NoDueDate(), new UnreadableDate(), new NoReviewDate(),
        new NumberGap(), new NumberTwice(), new NoMonitoring(), new NoEvidenceExpected(),
        new LeadHasTooMany(), new LeadHasCrowdedMonth(), new LeadNotPermanent(),
        new AllAfterInspection(), new LateButOnTrack(), new NotReported(), new MovedTwice(),
    ];

    public static StressRule? RuleBy(string code) => Rules.FirstOrDefault(rule => rule.Code == code);

    /// <summary>All findings, by rule, the waived ones among them.</summary>
    public static IReadOnlyList<Finding> Run(ProgrammeView view, DateOnly today) =>
        view.OnDay(today, nameof(StressTest), () => Look(view, today));

    private static List<Finding> Look(ProgrammeView view, DateOnly today)
    {
        var waivers = view.Waivers.Where(one => one.Until >= today).ToLookup(one => (one.Rule, one.Subject));
        return
        [
            .. Rules.SelectMany(rule => rule.Find(view, today), (rule, weakness) =>
                new Finding(rule, weakness, waivers[(rule.Code, weakness.Subject)].MaxBy(one => one.Until))),
        ];
    }
}

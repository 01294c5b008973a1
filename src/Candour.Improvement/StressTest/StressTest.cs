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

/// <summary>Looks for the weak spots of a plan, and of what is claimed of it, before an inspector does.</summary>
/// <param name="rules">In the order in which a plan is mended.</param>
public sealed class StressTest(IReadOnlyList<StressRule> rules)
{
    /// <summary>Rises with every change of a rule, so that two findings of different dates can be compared fairly.</summary>
    public const int RuleSet = 3;

    public IReadOnlyList<StressRule> Rules => rules;

    /// <summary>All findings, by rule, the waived ones among them.</summary>
    public IReadOnlyList<Finding> Run(ProgrammeView view, DateOnly today) => view.OnDay(today, this, () => Look(view, today));

    /// <summary>What is found about one record, the waived findings among them.</summary>
    public IEnumerable<Finding> About(Guid subject, ProgrammeView view, DateOnly today) =>
        view.OnDay(today, (this, nameof(About)), () => Run(view, today).ToLookup(one => one.SubjectId))[subject];

    private List<Finding> Look(ProgrammeView view, DateOnly today)
    {
        var waivers = view.Waivers.Where(one => one.Until >= today).ToLookup(one => (one.Rule, one.Subject));
        return
        [
            .. rules.SelectMany(rule => rule.Find(view, today), (rule, weakness) =>
                new Finding(rule, weakness, waivers[(rule.Code, weakness.Subject)].MaxBy(one => one.Until))),
        ];
    }
}

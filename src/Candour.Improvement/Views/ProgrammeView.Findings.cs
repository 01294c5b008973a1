namespace Candour.Improvement;

/// <summary>What figures and rules say of the plan on a day, made once for it.</summary>
public sealed partial class ProgrammeView
{
    public Headline Headline(DateOnly today) => OnDay(today, nameof(Headline), () => Improvement.Headline.Of(this, today));

    /// <summary>What the stress test finds about one record, the waived findings among them.</summary>
    public IEnumerable<Finding> FindingsAbout(Guid subject, DateOnly today) =>
        OnDay(today, nameof(FindingsAbout), () => StressTest.Run(this, today).ToLookup(one => one.SubjectId))[subject];
}

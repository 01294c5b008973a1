using Candour.Performance;

namespace Candour.Assurance;

/// <summary>How far a moderator agreed with an auditor who had graded the same cases.</summary>
/// <remarks>Kappa is never shown alone: it depends on how common each grade is, and does not see in which direction marks were moved.</remarks>
public sealed class Agreement(GradeTable table)
{
    public GradeTable Table => table;

    public int Cases => table.Total;

    public Proportion Agreed { get; } = Proportion.Of(table.Agreed, table.Total);

    public Proportion MovedUp { get; } = Proportion.Of(table.MovedUp, table.Total);

    public Proportion MovedDown { get; } = Proportion.Of(table.MovedDown, table.Total);

    public Direction Direction { get; } = Direction.Of(table.MovedDown, table.MovedUp, table.Total);

    public Kappa Kappa { get; } = Kappa.Of(table, KappaWeights.None);

    public Kappa Linear { get; } = Kappa.Of(table, KappaWeights.Linear);

    public Kappa Quadratic { get; } = Kappa.Of(table, KappaWeights.Quadratic);

    /// <summary>Why there is no kappa, or no interval of it, as a sentence; null where there are both.</summary>
    public string? Reason => Kappa switch
    {
        _ when table.Total == 0 => "No case has the marks of both.",
        { Value: null } => "All marks fall in one grade, so there is no kappa: chance alone would agree as often.",
        { Lower: not null } => null,
        _ when table.Agreed == table.Total => "They agree on every case, so kappa has no interval: the interval of the agreement says how sure that is.",
        _ when table.HasSingleGrade => "One of the two gave every case the same grade, so kappa is 0 whatever the other gave, and has no interval.",
        _ => "Kappa has no interval here: its large-sample error is 0.",
    };
}

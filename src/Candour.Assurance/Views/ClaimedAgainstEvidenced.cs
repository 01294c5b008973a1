using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>What leads claim of some actions, and how much of it evidence supports: the figure that shows false assurance.</summary>
/// <param name="Key">As <see cref="ActionGroup"/> has it; empty for the whole programme.</param>
public sealed record ClaimedAgainstEvidenced(string Key, string Title, IReadOnlyCollection<AssuredRow> Rows)
{
    public int Actions => Rows.Count;

    /// <summary>Claimed to be on track or complete.</summary>
    public int Claimed { get; } = Rows.Count(one => one.IsClaimed);

    /// <summary>Claimed so, and supported.</summary>
    public int Evidenced { get; } = Rows.Count(one => one.IsEvidenced);

    /// <summary>Of all of them together.</summary>
    public GroupAssessment Assessment { get; } = new(Rows);

    public int Gap => Claimed - Evidenced;

    public int Contradicted => Rows.Count(one => one.Opinion is Opinion.Contradicted);

    public int Overridden => Rows.Count(one => one.Assessment.Override is not null);

    /// <summary>How many steps claims lie above what evidence supports, on average; below 0 where leads claim less than it would.</summary>
    public double? Bias => Rows.Count == 0 ? null : Rows.Average(one => (double)(one.Row.Claim.Standing - one.Opinion.Ceiling()));

    public string Sentence => Actions == 0
        ? "There are no actions yet."
        : $"Leads claim that {Claimed} of {InWords.Count(Actions, "action")} {(Claimed == 1 ? "is" : "are")} on track or complete. Evidence supports {(Claimed == 0 ? "nothing more" : Evidenced == Claimed ? "all of them" : Evidenced == 0 ? "none of them" : $"{Evidenced} of them")}.";

    public static ClaimedAgainstEvidenced Of(AssuranceView view, DateOnly on) => new("", view.Programme.Programme.Name, view.Rows(on));

    public static IReadOnlyList<ClaimedAgainstEvidenced> By(ActionGrouping grouping, AssuranceView view, DateOnly on)
    {
        var groups = ActionGroups.By(grouping, view.Rows(on).Select(one => one.Row), view.Programme.Programme);
        return [.. groups.Select(group => new ClaimedAgainstEvidenced(group.Key, group.Title, [.. group.Rows.Select(row => view.RowOf(row.Id, on)!)]))];
    }
}

namespace Candour.Improvement;

/// <summary>The findings that concern one plan, one lead, or both.</summary>
/// <param name="Plan">The plan's code.</param>
/// <param name="Lead">The post.</param>
public sealed record FindingFilter(string? Plan = null, Guid? Lead = null)
{
    public IEnumerable<Finding> Apply(IEnumerable<Finding> findings, ProgrammeView view, DateOnly today)
    {
        if (Plan is null && Lead is null) return findings;
        Guid? plan = Plan is null ? null : view.PlanBy(Plan)?.Id ?? Guid.Empty;
        var actions = view.Actions.Where(one => (plan is null || one.Plan == plan) && (Lead is null || one.LeadsOn(today).Contains(Lead.Value))).ToList();
        HashSet<Guid> concerned =
        [
            .. actions.Select(one => one.Id),
            .. actions.SelectMany(one => one.Recommendations),
            .. Lead is { } lead ? [lead] : actions.Where(one => one.IsOpen).SelectMany(one => one.LeadsOn(today)),
            .. plan is { } id && Lead is null ? [id] : Array.Empty<Guid>(),
        ];
        return findings.Where(one => concerned.Contains(one.SubjectId));
    }
}

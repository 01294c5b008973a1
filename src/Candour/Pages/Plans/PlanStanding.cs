using Candour.Improvement;

namespace Candour.Pages.Plans;

/// <summary>How the actions of a plan, or of one of its themes, stand.</summary>
public sealed record PlanStanding(string Name, string Address, IReadOnlyList<ActionRow> Rows)
{
    public IReadOnlyList<ActionRow> Counted => [.. Rows.Where(row => row.Counts)];

    public int Good => Counted.Count(row => row.Claim.Standing >= Standing.OnTrack);

    public int Overdue => Counted.Count(row => row.IsOverdue);

    /// <summary>Done, or handed on.</summary>
    public int Closed => Rows.Count(row => row.State != ActionState.Open);

    public static PlanStanding Of(Plan plan, ProgrammeView view, DateOnly today) =>
        new(plan.Name, $"/actions?plan={plan.Code}&state=all", [.. view.Rows(today).Where(row => row.Action.Plan == plan.Id)]);

    /// <summary>The plan's themes in their order, and what belongs to none.</summary>
    public IEnumerable<PlanStanding> ByTheme(Plan plan) => plan.Themes
        .Select(theme => new PlanStanding(theme.Name, AddressOf(plan, theme.Name), [.. Rows.Where(row => row.Action.Theme == theme.Id)]))
        .Append(new("No theme", AddressOf(plan, ActionFilter.Without), [.. Rows.Where(row => row.Theme is null)]))
        .Where(one => one.Rows.Count > 0 || one.Name != "No theme");

    private static string AddressOf(Plan plan, string theme) => $"/actions?plan={plan.Code}&theme={Uri.EscapeDataString(theme)}&state=all";
}

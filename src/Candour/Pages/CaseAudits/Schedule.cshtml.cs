using Candour.Assurance;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.CaseAudits;

/// <summary>What was planned and what is done, by month and team, and who audits what.</summary>
public sealed class ScheduleModel(Desk desk) : ProgrammePage(desk)
{
    private const string NoTeam = "Teams not told apart";

    public sealed record Cell(int Planned, int Done)
    {
        public string Words => (Planned, Done) is (0, 0) ? "" : $"{Done} of {Planned}";
    }

    public sealed record Month(DateOnly First, IReadOnlyList<AuditRound> Rounds, IReadOnlyList<Cell> Cells, Cell All);

    /// <summary>By name.</summary>
    public IReadOnlyList<string> Teams { get; private set; } = [];

    /// <summary>The latest first.</summary>
    public IReadOnlyList<Month> Months { get; private set; } = [];

    public IReadOnlyList<(string Who, int Given, int Done, int Late)> ByAuditor { get; private set; } = [];

    public void OnGet()
    {
        var view = AuditsView.Of(View);
        var planned = view.Rounds.SelectMany(round => round.Targets, (round, target) => (round.Month, Team: target.Team ?? NoTeam, Planned: target.Cases, Done: 0));
        // A round that asks for one number is counted under no team, whatever teams its cases are of.
        var done = from round in view.Rounds
                   let named = round.Targets.Select(one => one.Team).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase)
                   from state in view.States(round)
                   where !state.IsDropped && state.IsAudited
                   select (round.Month, Team: state.Case.Team is { } team && named.Contains(team) ? team : NoTeam, Planned: 0, Done: 1);
        var all = planned.Concat(done).ToList();
        Teams = [.. all.Select(one => one.Team).Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(one => one == NoTeam).ThenBy(one => one, StringComparer.OrdinalIgnoreCase)];
        Months =
        [
            .. all.GroupBy(one => one.Month).OrderByDescending(one => one.Key).Select(month => new Month(
                month.Key, [.. view.Rounds.Where(one => one.Month == month.Key)],
                [.. Teams.Select(team => new Cell(month.Where(one => Same(one.Team, team)).Sum(one => one.Planned), month.Where(one => Same(one.Team, team)).Sum(one => one.Done)))],
                new(month.Sum(one => one.Planned), month.Sum(one => one.Done)))),
        ];
        ByAuditor =
        [
            .. from round in view.Rounds
               where round.ClosedOn is null
               let late = RoundProgress.BackBy(round, Governance.Calendar) < Today
               from state in view.States(round)
               where !state.IsDropped && state.Case.Auditor is not null
               group (state, late) by state.Case.Auditor!.Value into given
               orderby Describe.Name(given.Key, View)
               select (Describe.Name(given.Key, View), given.Count(), given.Count(one => one.state.IsAudited), given.Count(one => one.late && !one.state.IsAudited)),
        ];
    }

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}

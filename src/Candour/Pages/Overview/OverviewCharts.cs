using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;
using Drawn = Candour.GovUk;

namespace Candour.Pages.Overview;

/// <summary>The programme's figures as drawings. Each title is what the figures say.</summary>
internal sealed class OverviewCharts(ProgrammeView view, DateOnly today, Func<string, string> keep)
{
    private const int WorstShown = 5;

    /// <summary>More columns than this cannot be told apart.</summary>
    private const int MonthsShown = 36;

    /// <summary>From the best to the worst, as both charts stack them.</summary>
    private static readonly Standing[] Standings = [Standing.Complete, Standing.OnTrack, Standing.AtRisk, Standing.OffTrack, Standing.NotStarted];

    private static readonly string[] Names = [.. Standings.Select(one => InWords.Of(one)).Select(words => char.ToUpperInvariant(words[0]) + words[1..])];

    public ClaimsByTheme ByTheme()
    {
        var rows = view.CountedRows(today).GroupBy(row => row.Theme ?? row.Plan?.Name ?? "No theme")
            .Select(group => new ThemeClaims(group.Key, Counts(group.Select(row => (row.Claim.Standing, 1))), keep(AddressOf(group.First()))))
            .ToList();
        return new()
        {
            Title = rows.Count > 1 && rows.MinBy(Share) is { } weakest ? $"Claims are weakest in {weakest.Label}" : "What leads claim",
            Subtitle = $"Actions by what their leads claim, {InWords.Day(today)}",
            States = Names,
            Rows = rows,
        };
    }

    public ClaimsOverTime? OverTime()
    {
        if (view.Actions.Select(view.KnownFrom).Min() is not { } first || first > today) return null;
        var months = ClaimHistory.Monthly(view, Later(first, today.AddMonths(-MonthsShown)), today);
        var (now, year) = (months[^1], months.LastOrDefault(one => one.Day <= today.AddYears(-1)) ?? months[0]);
        return new()
        {
            Title = $"{PerCent(now)} per cent on track or complete, {PerCent(year)} in {InWords.Month(year.Day)}",
            Subtitle = $"Actions by what their leads claimed at the end of each month, to {InWords.Day(today)}",
            States = Names,
            Months = [.. months.Select(month => new Drawn.ClaimCount(month.Day, Counts(month.Claims.Select(one => (one.Claim.Standing, one.Count)))))],
        };
    }

    public Drawn.Slippage? Slippage()
    {
        var slippage = Improvement.Slippage.Of(view, today);
        var moved = slippage.Moved.Where(one => one is { Days: > 0, Original: not null, Current: not null }).ToList();
        return moved.Count == 0 ? null : new()
        {
            Title = $"{InWords.Count(moved.Count, "date")} {(moved.Count == 1 ? "has" : "have")} slipped, the furthest by {InWords.Days(moved[0].Days!.Value)}",
            Subtitle = moved.Count > WorstShown ? $"First and current dates of the {WorstShown} that slipped furthest" : "First and current dates",
            Rows = [.. moved.Take(WorstShown).Select(one => new Drawn.DateMove(
                $"{one.Row.Reference}{(one.Milestone.Name is { } step ? $" {step}:" : "")} {one.Row.Text}", one.Original!.Value, one.Current!.Value, keep(Links.Action(one.Row.Action))))],
            Today = today,
        };
    }

    private static string AddressOf(ActionRow row) => row.Theme is { } theme
        ? $"/actions?theme={Uri.EscapeDataString(theme)}"
        : $"/actions?plan={Uri.EscapeDataString(row.Plan?.Code ?? "")}";

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static int[] Counts(IEnumerable<(Standing Standing, int Count)> all)
    {
        var counts = new int[Standings.Length];
        foreach (var (standing, count) in all) counts[Array.IndexOf(Standings, standing)] += count;
        return counts;
    }

    private static double Share(ThemeClaims row) => (double)(row.Counts[0] + row.Counts[1]) / row.Total;

    private static int PerCent(ClaimsOn month) => month.Total == 0 ? 0 : (int)Math.Round(100.0 * month.OnTrackOrComplete / month.Total, MidpointRounding.AwayFromZero);
}

using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Drawn = Candour.GovUk;

namespace Candour.Pages.Assurance;

/// <summary>What is claimed against what evidence supports, as drawings. Each title is what the figures say.</summary>
internal sealed class AssuranceCharts(AssuranceView view, DateOnly today)
{
    /// <summary>More columns than this cannot be told apart.</summary>
    private const int MonthsShown = 36;

    public ClaimedAndSupported ByTheme()
    {
        var themes = ClaimedAgainstEvidenced.By(ActionGrouping.Theme, view, today);
        var widest = themes.MaxBy(one => (double)one.Gap / one.Actions)!;
        return new()
        {
            Title = widest.Gap == 0 ? "Evidence supports what is claimed in every theme" : $"Claims run furthest ahead of evidence in {widest.Title}",
            Subtitle = $"Per cent of actions that are claimed to be on track or complete, and of which evidence supports it, {InWords.Day(today)}",
            Rows = [.. themes.Select(one => new ClaimGap(one.Title, 100.0 * one.Claimed / one.Actions, 100.0 * one.Evidenced / one.Actions))],
        };
    }

    public ClaimsOverTime OverTime()
    {
        var (known, earliest) = (view.Programme.Actions.Select(view.Programme.KnownFrom).Min(), today.AddMonths(-MonthsShown));
        var months = AssuranceHistory.Monthly(view, known > earliest ? known.Value : earliest, today);
        var year = months.LastOrDefault(one => one.Day <= today.AddYears(-1)) ?? months[0];
        return new()
        {
            Title = $"Evidence supports {months[^1].Evidenced} of {months[^1].Claimed} claims, {year.Evidenced} of {year.Claimed} in {InWords.Month(year.Day)}",
            Subtitle = $"Actions at the end of each month, to {InWords.Day(today)}",
            States = ["Supported", "Claimed only", "Not claimed"],
            Months = [.. months.Select(one => new Drawn.ClaimCount(one.Day, [one.Evidenced, one.Claimed - one.Evidenced, one.Actions - one.Claimed]))],
        };
    }
}

using System.Globalization;
using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;
using Drawn = Candour.GovUk;

namespace Candour.Pages.Assurance;

/// <summary>What leads claim against what evidence supports: by theme, lead, directorate and board, and over the life of the programme.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    /// <summary>More columns than this cannot be told apart.</summary>
    private const int MonthsShown = 36;

    private static readonly Dictionary<string, ActionGrouping> ByKey = new()
    {
        ["lead"] = ActionGrouping.Lead, ["theme"] = ActionGrouping.Theme, ["directorate"] = ActionGrouping.Directorate, ["board"] = ActionGrouping.Board,
    };

    public static IReadOnlyList<(string Key, string Title)> Groupings { get; } = [("lead", "By lead"), ("theme", "By theme"), ("directorate", "By directorate"), ("board", "By board")];

    [FromQuery]
    public string By { get; set; } = "lead";

    public ClaimedAgainstEvidenced All { get; private set; } = null!;

    /// <summary>The widest gap first.</summary>
    public IReadOnlyList<ClaimedAgainstEvidenced> Groups { get; private set; } = [];

    public IReadOnlyList<OpinionOverride> Set { get; private set; } = [];

    public ClaimedAndSupported ByTheme { get; private set; } = null!;

    public ClaimsOverTime OverTime { get; private set; } = null!;

    public string GroupedBy => Groupings.First(one => one.Key == By).Title.ToLowerInvariant();

    protected override IActionResult? Instead() => ByKey.ContainsKey(By) ? null : NotFound();

    public void OnGet()
    {
        var view = AssuranceView.Of(View);
        All = ClaimedAgainstEvidenced.Of(view, Today);
        Groups = [.. ClaimedAgainstEvidenced.By(ByKey[By], view, Today).OrderByDescending(one => one.Gap).ThenBy(one => one.Title, StringComparer.OrdinalIgnoreCase)];
        Set = [.. view.Overrides.Where(one => one.HoldsOn(Today))];
        if (All.Actions == 0) return;
        ByTheme = Themes(ClaimedAgainstEvidenced.By(ActionGrouping.Theme, view, Today));
        OverTime = Months(view);
    }

    public string Steps(double? bias) => bias is { } steps ? steps.ToString("+0.0;−0.0;0", CultureInfo.InvariantCulture) : "";

    private ClaimedAndSupported Themes(IReadOnlyList<ClaimedAgainstEvidenced> themes)
    {
        var widest = themes.MaxBy(one => (double)one.Gap / one.Actions)!;
        return new()
        {
            Title = widest.Gap == 0 ? "Evidence supports what is claimed in every theme" : $"Claims run furthest ahead of evidence in {widest.Title}",
            Subtitle = $"Per cent of actions that are claimed to be on track or complete, and of which evidence supports it, {InWords.Day(Today)}",
            Rows = [.. themes.Select(one => new ClaimGap(one.Title, 100.0 * one.Claimed / one.Actions, 100.0 * one.Evidenced / one.Actions))],
        };
    }

    private ClaimsOverTime Months(AssuranceView view)
    {
        var first = View.Actions.Select(View.KnownFrom).Min() is { } known && known > Today.AddMonths(-MonthsShown) ? known : Today.AddMonths(-MonthsShown);
        var months = AssuranceHistory.Monthly(view, first, Today);
        return new()
        {
            Title = $"Evidence supports {months[^1].Evidenced} of {months[^1].Claimed} claims, {months[0].Evidenced} of {months[0].Claimed} in {InWords.Month(months[0].Day)}",
            Subtitle = $"Actions at the end of each month, to {InWords.Day(Today)}",
            States = ["Claimed, supported", "Claimed only", "Not claimed"],
            Months = [.. months.Select(one => new Drawn.ClaimCount(one.Day, [one.Evidenced, one.Claimed - one.Evidenced, one.Actions - one.Claimed]))],
        };
    }
}

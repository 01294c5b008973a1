using System.Globalization;
using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Assurance;

/// <summary>What leads claim against what evidence supports: by theme, lead, directorate and board, and over the life of the programme.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
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

    /// <summary>How many recommendations, and how many actions that are claimed complete, there are of each impact.</summary>
    public IReadOnlyList<(Impact Impact, int Recommendations, int Complete)> Impacts { get; private set; } = [];

    public ChallengeCounts Challenges => ChallengeCounts.Of(ChallengeView.Of(View).All, Today);

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
        Impacts = [.. CountImpacts(view)];
        var charts = new AssuranceCharts(view, Today);
        (ByTheme, OverTime) = (charts.ByTheme(), charts.OverTime());
    }

    private IEnumerable<(Impact, int, int)> CountImpacts(AssuranceView view)
    {
        var recommendations = View.Recommendations.CountBy(one => view.ImpactOf(one.Id, Today)).ToDictionary();
        var complete = view.Rows(Today).Where(one => one.Row.Claim.Standing is Standing.Complete).CountBy(one => view.ImpactOf(one.Row.Id, Today)).ToDictionary();
        return new[] { Impact.Better, Impact.Mixed, Impact.NoChange, Impact.Worse, Impact.NotKnown }
            .Select(one => (one, recommendations.GetValueOrDefault(one), complete.GetValueOrDefault(one)));
    }

    public string Steps(double? bias) => bias is { } steps ? steps.ToString("+0.0;−0.0;0", CultureInfo.InvariantCulture) : "";
}

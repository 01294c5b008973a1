using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.WeakSpots;

/// <summary>What the stress test finds, by rule, with what mends each finding and who answers for it in the meantime.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    [FromQuery]
    public string? Plan { get; set; }

    [FromQuery]
    public Guid? Lead { get; set; }

    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    public IEnumerable<IGrouping<StressRule, Finding>> ByRule => Findings.GroupBy(one => one.Rule);

    public IEnumerable<StressRule> Quiet => StressTests.Whole.Rules.Except(Findings.Select(one => one.Rule));

    public string Sentence => (Findings.Count(one => !one.IsWaived), Findings.Count(one => one.IsWaived)) switch
    {
        (0, 0) => "The stress test finds nothing.",
        (0, var waived) => $"Somebody answers for each of the {InWords.Count(waived, "finding")}.",
        (var open, 0) => $"{InWords.Count(open, "weak spot")}, and nobody has waived any.",
        var (open, waived) => $"{InWords.Count(open, "weak spot")}, and {waived} more that somebody answers for.",
    };

    public IEnumerable<SelectItem> Plans => View.Plans.Select(one => new SelectItem { Value = one.Code, Text = one.Name });

    public IEnumerable<SelectItem> Leads => View.Posts.Select(one => new SelectItem { Value = one.Id.ToString(), Text = one.Title });

    public string CsvAddress => Keep($"/stress-test.csv{QueryString.Create(Request.Query.Where(one => one.Key is "plan" or "lead"))}");

    public void OnGet() => Findings = [.. new FindingFilter(Named(Plan), Lead).Apply(StressTests.Whole.Run(View, Today), View, Today)];

    internal Mending? MendingOf(Finding finding) => Mending.Of(finding, View) is { } way && May(way.Permission) ? way : null;

    internal string SubjectOf(Finding finding) => RecordLinks.To(finding.SubjectId, View) is { } address ? Keep(address) : "#";

    internal static string? Named(string? plan) => string.IsNullOrWhiteSpace(plan) ? null : plan.Trim();
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Candour.Performance;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Measures;

public sealed class KeepingMeasuresTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task An_analyst_adds_a_measure_gives_figures_and_restates_one()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);
        var page = await analyst.SubmitAsync(await analyst.OpenAsync("/measures/add"), Visits("VISITS", targets: "31 March 2018: 75\ngradually to 31 December 2018: 95"));
        page.QuerySelector("h1")!.TextContent.ShouldBe("Visits <in> time");
        page.Text(".lede").ShouldContain("No figure has been given yet.");

        await analyst.SubmitAsync(await analyst.OpenAsync("/measures/VISITS/observations/add"), October("80", "100"));
        var measure = (await ViewAsync()).By("visits")!;
        (await ViewAsync()).Series(measure).Latest!.Value.ShouldBe(80);
        measure.Targets.Select(one => (one.Value, one.IsGradual)).ShouldBe([(75m, false), (95m, true)]);

        // The same period again: what stands is shown, and nothing is written until it was seen and a reason given.
        page = await analyst.SubmitAsync(await analyst.OpenAsync("/measures/VISITS/observations/add"), October("85", "100"));
        page.Text(".govuk-inset-text").ShouldContain("80");
        (await ViewAsync()).Series(measure).Latest!.Value.ShouldBe(80);
        page = await analyst.SubmitAsync(page, new Dictionary<string, string> { ["Form.Note"] = "Five visits were recorded late." });
        (await ViewAsync()).Series(measure).Latest!.Value.ShouldBe(85);
        page.Text("main").ShouldContain("Five visits were recorded late.");
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_beside_its_field()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);
        var page = await analyst.SubmitAsync(await analyst.OpenAsync("/measures/add"), Visits("WRONG", targets: "soon: 75", actions: "NOPE-1"));

        page.Text(".govuk-error-summary").ShouldContain("“soon: 75” is no target.");
        page.Text(".govuk-error-summary").ShouldContain("No action is called “NOPE-1”.");
        page = await analyst.SubmitAsync(await analyst.OpenAsync("/measures/IHA/observations/add"), October("110", "100"));
        page.Text(".govuk-error-summary").ShouldContain("this would be over 100 %");
    }

    [Fact]
    public async Task A_measure_is_changed_with_a_new_beginning_for_its_limits()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);
        var page = await analyst.OpenAsync("/measures/REFERRALS/edit");
        page = await analyst.SubmitAsync(page, new Dictionary<string, string> { ["Form.Rebases"] = "1 April 2017: early help contacts are no longer counted", ["Form.TrendPoints"] = "6" });

        page.Text(".record__facts").ShouldContain("early help contacts are no longer counted");
        page.Text(".record__facts").ShouldContain("6 points make a trend");
        var series = (await ViewAsync()).Series((await ViewAsync()).By("REFERRALS")!);
        series.Chart.Counted.ShouldBe(19);
    }

    [Fact]
    public async Task Commentary_is_added_and_put_right()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);
        var page = await analyst.SubmitAsync(await analyst.OpenAsync("/measures/PLO/commentary/add"), new Dictionary<string, string> { ["Form.Words"] = "Two <b>long</b> cases ended." });
        page.Text(".record__main").ShouldContain("Two <b>long</b> cases ended.");

        var change = page.QuerySelector<IHtmlAnchorElement>("a[href*='/commentary/']:not([href$=add])")!;
        page = await analyst.SubmitAsync(await analyst.OpenAsync(change.Href), new Dictionary<string, string> { ["Form.Words"] = "Three long cases ended." });
        page.Text(".record__main").ShouldContain("Three long cases ended.");
    }

    [Fact]
    public async Task Two_people_who_change_a_measure_at_once_choose_between_both_versions()
    {
        using var one = await site.SignedInAsync(Roles.Analyst);
        using var other = await site.SignedInAsync(Roles.ImprovementManager);
        var (mine, theirs) = (await one.OpenAsync("/measures/CASELOAD/edit"), await other.OpenAsync("/measures/CASELOAD/edit"));
        await other.SubmitAsync(theirs, new Dictionary<string, string> { ["Form.Source"] = "Payroll alone" });

        (await one.SubmitAsync(mine, new Dictionary<string, string> { ["Form.Source"] = "Case system alone" })).Text("main").ShouldContain("Payroll alone");
    }

    private async Task<MeasureView> ViewAsync() => MeasureView.Of(await site.SnapshotAsync());

    private static Dictionary<string, string> Visits(string code, string targets, string actions = "") => new()
    {
        ["Form.Title"] = "Visits <in> time", ["Form.Code"] = code, ["Form.Question"] = "Is every child seen?", ["Form.Definition"] = "Visits due in the month that were made.",
        ["Form.Unit"] = "Percent", ["Form.Numerator"] = "Visits made", ["Form.Denominator"] = "Visits due", ["Form.Better"] = "Higher",
        ["Form.Targets"] = targets, ["Form.Actions"] = actions,
    };

    private static Dictionary<string, string> October(string above, string below) => new()
    {
        ["Form.From.Day"] = "1", ["Form.From.Month"] = "10", ["Form.From.Year"] = "2018", ["Form.To.Day"] = "31", ["Form.To.Month"] = "10", ["Form.To.Year"] = "2018",
        ["Form.Numerator"] = above, ["Form.Denominator"] = below,
    };
}

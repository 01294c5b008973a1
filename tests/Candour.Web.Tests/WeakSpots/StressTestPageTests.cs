using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Candour.Improvement;
using Candour.Storage;

namespace Candour.Web.Tests.WeakSpots;

public sealed class StressTestPageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Findings_stand_under_their_rule_with_a_link_to_what_they_are_about_and_to_what_mends_them()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        var page = await manager.OpenAsync("/stress-test");

        page.QuerySelector("#no-evidence-expected")!.TextContent.ShouldContain("The action does not say what would show that it worked");
        var rows = page.QuerySelectorAll("[aria-labelledby=no-evidence-expected] tbody tr");
        rows.Length.ShouldBeGreaterThan(0);
        rows.ShouldAllBe(row => row.QuerySelector("th a")!.GetAttribute("href")!.StartsWith("/actions/", StringComparison.Ordinal));
        rows.ShouldAllBe(row => row.QuerySelector("td a")!.GetAttribute("href")!.Contains("/edit", StringComparison.Ordinal));
        page.QuerySelector("main")!.TextContent.ShouldContain($"Rule set {StressTest.RuleSet}");
    }

    [Fact]
    public async Task A_reader_sees_the_findings_and_is_offered_no_change()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);

        var page = await reader.OpenAsync("/stress-test");

        page.QuerySelectorAll(".findings tbody tr").Length.ShouldBeGreaterThan(0);
        page.QuerySelectorAll("main a[href*=waive], main a[href*='/edit']").ShouldBeEmpty();
        await reader.OpenAsync((await Waivable()));
        reader.Last.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_past_keeps_its_findings_and_its_links()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        var page = await manager.OpenAsync("/stress-test?asAt=2018-01-31");

        page.QuerySelectorAll("main a[href*=waive]").ShouldBeEmpty();
        page.QuerySelectorAll(".findings th a").ShouldAllBe(link => link.GetAttribute("href")!.Contains("asAt=2018-01-31", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_filter_leaves_what_concerns_one_lead()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        var snapshot = await site.SnapshotAsync();
        var lead = snapshot.All<Improvement.Post>().First(one => one.Title.StartsWith("Principal", StringComparison.Ordinal));

        var all = (await reader.OpenAsync("/stress-test")).QuerySelectorAll(".findings tbody tr").Length;
        var some = (await reader.OpenAsync($"/stress-test?lead={lead.Id}")).QuerySelectorAll(".findings tbody tr").Length;

        some.ShouldBeInRange(1, all - 1);
    }

    [Fact]
    public async Task A_finding_is_waived_with_a_reason_and_a_day_and_the_waiver_taken_back()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var address = await Waivable();

        var refused = await manager.SubmitAsync(await manager.OpenAsync(address), new Dictionary<string, string> { ["Form.Reason"] = "<script>alert(1)</script>" });
        refused.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Give the last day");
        refused.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value.ShouldBe("<script>alert(1)</script>");

        var waived = await manager.SubmitAsync(refused, new Dictionary<string, string> { ["Form.Until.Day"] = "31", ["Form.Until.Month"] = "3", ["Form.Until.Year"] = "2019" });
        waived.QuerySelector("main")!.TextContent.ShouldContain("until 31 March 2019: <script>alert(1)</script>");
        waived.QuerySelectorAll("main script").ShouldBeEmpty();

        var csv = await (await manager.GetAsync("/stress-test.csv")).Content.ReadAsStringAsync();
        csv.ShouldContain("2019-03-31,3,2018-12-03");

        await manager.SubmitAsync(await manager.OpenAsync(address), new Dictionary<string, string> { ["Form.Reason"] = "Mended after all" });
        (await manager.OpenAsync("/stress-test")).QuerySelector("main")!.TextContent.ShouldNotContain("until 31 March 2019");
    }

    private async Task<string> Waivable()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        return (await manager.OpenAsync("/stress-test")).QuerySelector("[aria-labelledby=no-evidence-expected] a[href*=waive]")!.GetAttribute("href")!;
    }
}

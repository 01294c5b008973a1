using AngleSharp.Html.Dom;
using Candour.Storage;

namespace Candour.Web.Tests.Actions;

public sealed class DetailsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task An_action_tells_its_claim_its_dates_and_all_that_happened()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);

        var page = await reader.OpenAsync("/actions/csip-4.12");

        page.QuerySelector(".two")!.TextContent.ShouldContain("On track");
        page.QuerySelector(".facts")!.TextContent.ShouldContain("first 30 June 2018, moved twice, 184 days");
        var told = page.QuerySelectorAll(".moj-timeline__item");
        told.Length.ShouldBeGreaterThan(8);
        told[^1].TextContent.ShouldContain("Action added");
        told.ShouldContain(one => one.TextContent.Contains("Claim lowered from “On track” to “Off track”"));
    }

    [Fact]
    public async Task A_reader_is_offered_no_change()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);

        var page = await reader.OpenAsync("/actions/CSIP-4.12");

        Changes(page).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_manager_is_offered_every_change_today_and_none_in_the_past()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        Changes(await manager.OpenAsync("/actions/CSIP-4.12")).Count().ShouldBeGreaterThan(6);
        var past = await manager.OpenAsync("/actions/CSIP-4.12?asAt=2018-09-01");

        Changes(past).ShouldBeEmpty();
        past.QuerySelector(".two")!.TextContent.ShouldContain("Off track");
        past.QuerySelector(".facts")!.TextContent.ShouldContain("first 30 June 2018, moved once, 92 days");
        past.QuerySelectorAll(".moj-timeline__item").ShouldAllBe(one => !one.TextContent.Contains("November 2018"));
    }

    [Fact]
    public async Task An_action_that_is_not_there_is_not_found()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        (await reader.OpenAsync("/actions/CSIP-999")).QuerySelector("h1")!.TextContent.ShouldBe("Page not found");
    }

    private static IEnumerable<string> Changes(IHtmlDocument page) => page.QuerySelectorAll("main a")
        .Select(link => link.GetAttribute("href") ?? "").Where(href => href.StartsWith("/actions/CSIP-4.12/", StringComparison.Ordinal));
}

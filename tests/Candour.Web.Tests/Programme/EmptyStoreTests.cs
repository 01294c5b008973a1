using Candour.Storage;

namespace Candour.Web.Tests.Programme;

/// <summary>A store that nobody has set up yet.</summary>
public sealed class EmptyStoreTests(EmptySite site) : IClassFixture<EmptySite>
{
    [Fact]
    public async Task The_first_page_says_how_to_begin()
    {
        using var visitor = await site.SignedInAsync(Roles.ImprovementManager);
        var page = await visitor.OpenAsync("/programme");
        page.QuerySelector("h1")!.TextContent.ShouldBe("Start here");
        page.QuerySelectorAll(".govuk-task-list a").Select(one => one.GetAttribute("href"))
            .ShouldBe(["/settings", "/documents/add", "/documents/add", "/clocks/events/add?event=reportReceived"]);
    }

    [Theory]
    [InlineData("/recommendations", "No recommendation is recorded yet.")]
    [InlineData("/plans", "0 plans are running.")]
    [InlineData("/sources", "0 sources make 0 recommendations: what was found about the council, and what it was told to do.")]
    public async Task Every_list_opens_empty(string address, string lede)
    {
        using var visitor = await site.SignedInAsync(Roles.ImprovementManager);
        (await visitor.OpenAsync(address)).Text(".lede").ShouldBe(lede);
    }

    [Fact]
    public async Task What_is_left_to_do_stays_in_sight_when_the_plan_is_in()
    {
        await using var started = new EmptySite();
        await started.InitializeAsync();
        using var clerk = await Documents.Clerk.AtAsync(started);
        foreach (var name in (string[])["eastmere-single-framework.txt", "eastmere-plan-layout.txt"])
            await clerk.TakeAllAsync(await clerk.UploadAsync(Documents.Clerk.Own(name)));

        var page = await clerk.Visitor.OpenAsync("/programme");
        page.QuerySelector("h1")!.TextContent.ShouldNotBe("Start here");
        var left = page.QuerySelectorAll(".card").Single(card => card.QuerySelector("h2")?.TextContent == "Still to do");
        left.QuerySelectorAll("a").Select(link => link.TextContent).ShouldBe(["Name the council", "Say when the report was received"]);
    }
}

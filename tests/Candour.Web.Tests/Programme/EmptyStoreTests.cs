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
            .ShouldBe(["/settings", "/documents/add", "/documents/add", "/clocks"]);
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
}

using Candour.Storage;
using Microsoft.Playwright;

namespace Candour.Browser.Tests.Journeys;

/// <summary>An inspector gets a link, comes from a recommendation to its proof in three clicks, and is told what was not shared.</summary>
public sealed class InspectorTests(BrowserFixture site) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(1200)]
    [InlineData(390)]
    public async Task An_inspector_comes_from_a_recommendation_to_its_proof_in_three_clicks(int width)
    {
        var manager = await Walker.InAsync(site, Roles.ImprovementManager);
        await manager.GoAsync("/visits");
        await manager.FollowAsync("Access for inspectors and advisers");
        await manager.FollowAsync("Give access");
        await manager.FillAsync("Who gets it?", "Lead inspector");
        await manager.PickAsync("What does it open?", "Some recommendations, what answers them, and the evidence");
        await manager.FillAsync("If some recommendations: which?", "OFSTED17-3, OFSTED17-12");
        await manager.FindsNoFaultAsync();
        await manager.PressAsync("Make the link");
        await manager.FindsNoFaultAsync();
        var link = await manager.Page.Locator("#link").InnerTextAsync();

        var inspector = new Walker(await site.OpenAsync(width));
        await inspector.GoAsync(link);
        await inspector.FindsNoFaultAsync();
        await inspector.PressAsync("Open");
        await inspector.SeesAsync("What was shared with you");
        await inspector.FindsNoFaultAsync();

        await inspector.FollowAsync("OFSTED17-12");
        await inspector.FindsNoFaultAsync();
        await inspector.FollowAsync("Letter on the fourth monitoring visit");
        await inspector.SeesAsync("What it speaks for and against");
        await inspector.FindsNoFaultAsync();

        await inspector.GoAsync("/practice");
        await Assertions.Expect(inspector.Page.Locator("h1")).ToHaveTextAsync("This was not shared with you");
        await inspector.FindsNoFaultAsync();

        await manager.Page.ReloadAsync();
        await manager.SeesAsync("/recommendations/OFSTED17-12");
        await manager.FindsNoFaultAsync();
    }
}

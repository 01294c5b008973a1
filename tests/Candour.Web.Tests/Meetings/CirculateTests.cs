using Candour.Site;

namespace Candour.Web.Tests.Meetings;

/// <summary>Minutes that go round have a site of their own.</summary>
public sealed class CirculateTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Items_without_a_word_are_named_before_the_minutes_go_round_and_going_round_so_needs_a_reason()
    {
        using var sitting = await Sitting.OpenAsync(site);
        await sitting.StepAsync("Start", "18:00");
        await sitting.StepAsync("End", "19:30");
        var items = (await sitting.ViewAsync()).AgendaOf((await sitting.MeetingAsync()).Id);
        await sitting.Clerk.SubmitAsync(await sitting.OpenAsync("minutes"));
        foreach (var item in items.Where(one => one.Number is not "4" and not "5").Select(one => one.Item))
            await sitting.Clerk.SubmitAsync(await sitting.OpenAsync("minutes"), new Dictionary<string, string> { ["Form.Noted"] = "Heard." }, $"form[data-minute='{item.Id}']");

        var page = await sitting.OpenAsync("minutes/circulate");
        page.QuerySelector("main")!.TextContent.ShouldContain("Nothing is minuted under items 4 and 5.");
        page.QuerySelectorAll("#empty a").Select(one => one.GetAttribute("href")).ShouldBe(items.Where(one => one.Number is "4" or "5").Select(one => Links.Minute(one.Item)));
        page = await sitting.Clerk.SubmitAsync(page);
        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Say why they go round so.");
        page = await sitting.Clerk.SubmitAsync(page, new Dictionary<string, string> { ["Form.EmptyReason"] = "The two items are written up by the director." });

        page.QuerySelector(".lede")!.TextContent.ShouldStartWith("Draft, circulated for comment");
        page.QuerySelector("main")!.TextContent.ShouldContain("Nothing is minuted under items 4 and 5. The two items are written up by the director.");
    }
}

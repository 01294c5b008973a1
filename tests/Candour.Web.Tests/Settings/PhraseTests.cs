using Candour.Governance;
using Candour.Storage;

namespace Candour.Web.Tests.Settings;

/// <summary>The council's stock phrases have a site of their own.</summary>
public sealed class PhraseTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_clerk_adds_changes_moves_hides_and_removes_a_phrase()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        var before = (await ViewAsync()).Phrases;
        var page = await clerk.OpenAsync("/settings/phrases/add");
        page = await clerk.SubmitAsync(page);
        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Write the phrase.");
        page = await clerk.SubmitAsync(page, new Dictionary<string, string> { ["Form.Text"] = "That the director report back in …" });
        var place = page.QuerySelectorAll("tbody tr").Length;
        page.QuerySelector("tbody tr:last-child")!.TextContent.ShouldContain("That the director report back in …");

        page = await clerk.SubmitAsync(await clerk.OpenAsync($"/settings/phrases/{place}"), new Dictionary<string, string> { ["Form.Text"] = "That the director report back." });
        page = await clerk.SubmitAsync(page, form: "tbody tr:last-child form", button: "Move up: That the director report back.");
        page = await clerk.SubmitAsync(page, form: $"tbody tr:nth-child({place - 1}) form", button: "Hide: That the director report back.");
        page.QuerySelector($"tbody tr:nth-child({place - 1})")!.TextContent.ShouldContain("Hidden");
        (await ViewAsync()).Phrases[place - 2].ShouldBe(new StockPhrase("That the director report back.", null, IsHidden: true));

        await clerk.SubmitAsync(await clerk.OpenAsync($"/settings/phrases/{place - 1}"), button: "Remove the phrase");
        (await ViewAsync()).Phrases.ShouldBe(before);
        (await clerk.OpenAsync($"/settings/phrases/{before.Index().First(one => !one.Item.IsOwn).Index + 1}")).QuerySelector("h1")!.TextContent.ShouldBe("Stock phrases"); // comes with the program
    }

    private async Task<GovernanceView> ViewAsync() => GovernanceView.Of(await site.SnapshotAsync());
}

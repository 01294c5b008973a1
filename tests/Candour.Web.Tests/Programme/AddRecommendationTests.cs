using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Candour.Improvement;
using Candour.Storage;

namespace Candour.Web.Tests.Programme;

/// <summary>On a site of its own: what is added here is not to be counted elsewhere.</summary>
public sealed class AddRecommendationTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_recommendation_is_added_and_only_by_those_who_keep_the_plan()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var form = await manager.OpenAsync("/recommendations/add?source=PEER18");
        var refused = await manager.SubmitAsync(form);
        refused.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Give the recommendation in the source’s words.");

        var page = await manager.SubmitAsync(refused, new Dictionary<string, string> { ["Form.Number"] = "99", ["Form.Text"] = "Publish what residents were promised." });
        page.QuerySelector("h1")!.TextContent.ShouldBe("Publish what residents were promised.");
        page.Text(".govuk-notification-banner__heading").ShouldBe("PEER18-99 is added.");

        using var member = await site.SignedInAsync(Roles.BoardMember);
        (await member.OpenAsync("/recommendations/add")).QuerySelector("h1")!.TextContent.ShouldBe("You cannot open this page");
    }

    [Fact]
    public async Task What_nobody_called_a_priority_action_is_a_plain_recommendation()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var form = await manager.OpenAsync("/recommendations/add?source=PEER18");
        form.QuerySelector<IHtmlSelectElement>("#Form_Group")!.Value.ShouldBe(RecommendationGroups.Recommendation);
        await manager.SubmitAsync(form, new Dictionary<string, string> { ["Form.Number"] = "98", ["Form.Text"] = "Say more.", ["Form.Group"] = "" });
        (await site.ViewAsync()).RecommendationBy("PEER18-98")!.Group.ShouldBeNull();

        (await manager.OpenAsync("/recommendations/PEER18-98/edit")).QuerySelector<IHtmlSelectElement>("#Form_Group")!.Value.ShouldBe(RecommendationGroups.Recommendation);
    }
}

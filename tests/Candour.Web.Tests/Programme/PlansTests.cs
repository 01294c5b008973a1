using Candour.Storage;

namespace Candour.Web.Tests.Programme;

public sealed class PlansTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_plan_shows_its_themes_and_the_versions_that_were_agreed()
    {
        using var visitor = await site.SignedInAsync(Roles.BoardMember);
        var page = await visitor.OpenAsync("/plans/CSIP");
        page.QuerySelector("table")!.QuerySelectorAll("tbody tr th").Select(one => one.TextContent.Squeezed())
            .ShouldBe(["Social work practice", "Workforce", "Quality assurance and audit", "Leadership, management and governance"]);
        var version = page.QuerySelectorAll("a").Single(one => one.TextContent == "As submitted 20 July 2017");
        version.GetAttribute("href").ShouldBe("/plans/CSIP?asAt=2017-07-20");

        var then = await visitor.OpenAsync(version.GetAttribute("href")!);
        then.Text(".as-at").ShouldStartWith("As it stood at the end of 20 July 2017.");
        then.QuerySelectorAll("a").ShouldContain(one => one.GetAttribute("href") == "/actions/by/lead?plan=CSIP&asAt=2017-07-20");
        then.Body!.TextContent.ShouldNotContain("Revised, second year");
    }

    [Fact]
    public async Task A_plan_that_has_ended_says_so()
    {
        using var visitor = await site.SignedInAsync(Roles.BoardMember);
        (await visitor.OpenAsync("/plans/CRP")).Text(".lede").ShouldBe("The plan ended on 23 November 2018. 7 of its 7 actions were closed or handed on.");
    }

    [Fact]
    public async Task A_plan_is_added_gets_a_theme_and_a_version()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var page = await manager.SubmitAsync(await manager.OpenAsync("/plans/add"), new Dictionary<string, string> { ["Form.Name"] = "Early help plan", ["Form.Code"] = "EHP", ["Form.Themes"] = "Front door\r\nFamily hubs" });
        page.QuerySelector("h1")!.TextContent.ShouldBe("Early help plan");
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(2);

        page = await manager.SubmitAsync(await manager.OpenAsync("/plans/EHP/themes"), new Dictionary<string, string> { ["Themes[0].Name"] = "Contact and referral", ["Themes[2].Name"] = "Workforce" });
        page.QuerySelectorAll("tbody th").Select(one => one.TextContent.Trim()).ShouldBe(["Contact and referral", "Family hubs", "Workforce"]);

        var refused = await manager.SubmitAsync(await manager.OpenAsync("/plans/EHP/agree"));
        refused.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Say who agreed it.");
        page = await manager.SubmitAsync(refused, new Dictionary<string, string> { ["Form.Name"] = "First version", ["Form.AgreedBy"] = "Early help board" });
        page.QuerySelectorAll(".judged a").Select(one => one.TextContent).ShouldBe(["First version"]);
    }

    [Fact]
    public async Task A_theme_that_actions_belong_to_cannot_be_left_out()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var refused = await manager.SubmitAsync(await manager.OpenAsync("/plans/CSIP/themes"), new Dictionary<string, string> { ["Themes[1].Name"] = "" });
        refused.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Actions belong to the theme “Workforce”.");
    }
}

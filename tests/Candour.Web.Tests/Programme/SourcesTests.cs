using System.Net;
using Candour.Storage;

namespace Candour.Web.Tests.Programme;

public sealed class SourcesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_source_shows_how_it_judged_and_what_answers_it()
    {
        using var visitor = await site.SignedInAsync(Roles.BoardMember);
        var page = await visitor.OpenAsync("/sources/OFSTED17");
        page.Text(".lede").ShouldBe("It makes 15 recommendations, and an action answers each.");
        page.QuerySelector("table")!.QuerySelectorAll("tbody tr")[0].Children.Select(one => one.TextContent.Squeezed()).ShouldBe(["Overall", "Inadequate", "good"]);
        page.QuerySelectorAll(".list tbody tr").Length.ShouldBe(15);
    }

    [Fact]
    public async Task An_obligation_leads_to_the_clock_that_has_not_started()
    {
        using var visitor = await site.SignedInAsync(Roles.ExternalReader);
        var rows = (await visitor.OpenAsync("/sources/DIR17")).QuerySelector("table")!.QuerySelectorAll("tbody tr");
        rows.Length.ShouldBe(7);
        rows[5].TextContent.ShouldContain("Not started: the date of the Direction is not recorded.");
        rows[5].QuerySelectorAll("a").Select(one => one.GetAttribute("href")).ShouldContain("/clocks#I16");
    }

    [Fact]
    public async Task A_source_is_added_with_its_judgements_and_changed_afterwards()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var form = await manager.OpenAsync("/sources/add");
        var page = await manager.SubmitAsync(form, new Dictionary<string, string>
        {
            ["Form.Title"] = "Focused visit of January 2019", ["Form.Kind"] = "FocusedVisit", ["Form.Code"] = "FV19",
            ["Form.Received.Day"] = "4", ["Form.Received.Month"] = "2", ["Form.Received.Year"] = "2019",
            ["Form.Judgements[0].Area"] = "Front door", ["Form.Judgements[0].Grade"] = "Good",
        });
        page.QuerySelector("h1")!.TextContent.ShouldBe("Focused visit of January 2019");
        page.Body!.TextContent.Squeezed().ShouldContain("4 February 2019");
        page.QuerySelector("table")!.TextContent.ShouldContain("Front door");

        var edited = await manager.SubmitAsync(await manager.OpenAsync("/sources/FV19/edit"), new Dictionary<string, string> { ["Form.Judgements[1].Area"] = "Supervision", ["Form.Judgements[1].Grade"] = "Requires improvement" });
        edited.QuerySelector("table")!.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_title_is_asked_for_and_what_was_typed_stays()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var refused = await manager.SubmitAsync(await manager.OpenAsync("/sources/add"), new Dictionary<string, string> { ["Form.Findings"] = "Practice has moved on." });
        refused.QuerySelector(".govuk-error-summary a")!.GetAttribute("href").ShouldBe("#Form_Title");
        refused.QuerySelector("textarea[name='Form.Findings']")!.TextContent.ShouldBe("Practice has moved on.");
        (await manager.GetAsync("/sources/NOWHERE")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}

using Candour.Assurance;
using Candour.Improvement;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Registers;

/// <summary>Who adds feedback has a site of their own: others count what there is.</summary>
public sealed class FeedbackPagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Feedback_is_added_and_becomes_evidence_with_what_is_known_filled_in()
    {
        using var auditor = await site.SignedInAsync(Roles.Auditor);

        var page = await auditor.SubmitAsync(await auditor.OpenAsync("/feedback/add"), Said("They come when <they> say."));
        page.Text("h1").ShouldBe("Visits on time");
        page.Text("main").ShouldContain("They come when <they> say.");
        var (address, make) = (page.Location.PathName, page.QuerySelector(".deeds a[href*=evidence]")!.GetAttribute("href")!);

        page = await auditor.OpenAsync(make);
        page.QuerySelector("#Form_Title")!.GetAttribute("value").ShouldBe("Parents and families: Visits on time");
        page = await auditor.SubmitAsync(page, new Dictionary<string, string> { ["Form.Line"] = "Oversight", ["Form.Independence"] = "Service" });
        page.Text("h1").ShouldBe("Parents and families: Visits on time");
        page = await auditor.OpenAsync(address);
        page.Text(".facts").ShouldContain("Parents and families: Visits on time");
        page.QuerySelector(".deeds a[href*=evidence]").ShouldBeNull();
        AssuranceView.Of(await site.SnapshotAsync()).Evidence[^1].Method.ShouldBe(EvidenceMethod.Feedback);

        page = await auditor.SubmitAsync(await auditor.OpenAsync($"{address}/edit"), new Dictionary<string, string> { ["Form.Done"] = "The team was told." });
        page.Text("main").ShouldContain("The team was told.");
    }

    [Fact]
    public async Task What_looks_like_a_name_is_warned_of_and_kept_only_when_somebody_says_that_it_is_none()
    {
        using var auditor = await site.SignedInAsync(Roles.Auditor);

        var page = await auditor.SubmitAsync(await auditor.OpenAsync("/feedback/add"), Said("Mrs Example from the team was kind, ring 020 7946 0018."));

        page.Text(".govuk-warning-text").ShouldContain("“Mrs Example” (a name)");
        page.Text(".govuk-error-summary").ShouldContain("“020 7946 0018” (a telephone number)");
        page = await auditor.SubmitAsync(page, new Dictionary<string, string> { ["Form.NamesNobody"] = "true" });
        page.Text("h1").ShouldBe("Visits on time");
    }

    [Fact]
    public async Task Words_that_may_not_be_used_are_not_kept()
    {
        using var auditor = await site.SignedInAsync(Roles.Auditor);

        var page = await auditor.SubmitAsync(await auditor.OpenAsync("/feedback/add"), new Dictionary<string, string>(Said("Nobody asks me.")) { ["Form.Consent"] = "None" });

        page.Text(".govuk-error-summary").ShouldContain("leave their words out");
        page = await auditor.SubmitAsync(page, new Dictionary<string, string> { ["Form.Words"] = "" });
        page.Text("main").ShouldContain("It may not be used. It is counted.");
    }

    [Fact]
    public async Task It_is_counted_by_theme_quarter_and_group_narrowed_and_had_as_a_file()
    {
        using var member = await site.SignedInAsync(Roles.BoardMember);

        var page = await member.OpenAsync("/feedback?direction=Concern");
        page.QuerySelectorAll("caption").Select(one => one.TextContent).ShouldBe(["By theme", "By quarter", "By group", "Items of feedback, sorted by Gathered, last first"]);
        page.QuerySelectorAll(".list tbody tr").Length.ShouldBeGreaterThan(2);
        (await (await member.GetAsync("/feedback.csv?group=CareLeavers")).Content.ReadAsStringAsync()).ShouldContain("Leaving care");
        (await member.OpenAsync("/feedback/add")).Text("h1").ShouldNotContain("Add feedback");
        (await site.SnapshotAsync()).Register<Feedback>().All.ShouldAllBe(one => one.Consent != FeedbackConsent.None || one.Words == null);
    }

    private static Dictionary<string, string> Said(string words) => new()
    {
        ["Form.Title"] = "Visits on time", ["Form.Group"] = "Families", ["Form.Way"] = "Survey", ["Form.Gatherer"] = "Engagement officers", ["Form.Consent"] = "Papers", ["Form.Direction"] = "Praise",
        ["Form.Words"] = words, ["Form.BearsOn"] = "CSIP-20.3", ["Form.To.Day"] = "30", ["Form.To.Month"] = "11", ["Form.To.Year"] = "2018",
    };
}

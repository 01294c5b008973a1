using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Assurance;

/// <summary>Who records reports has a site of their own: others count what is due.</summary>
public sealed class DutyPagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_report_meets_the_day_for_which_it_was_due_leads_to_what_it_is_and_is_an_event_for_the_clocks()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var page = await manager.OpenAsync("/obligations/D-1");
        page = await manager.OpenAsync(page.QuerySelectorAll("a").Single(one => one.TextContent == "Record the report due 30 December 2018").GetAttribute("href")!);
        page = await manager.SubmitAsync(page, new Dictionary<string, string>
        {
            ["Form.What"] = "Letter <of> December", ["Form.Pointed"] = "/evidence/E-3", ["Form.On.Day"] = "3", ["Form.On.Month"] = "12", ["Form.On.Year"] = "2018",
        });

        page.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("30 Dec 2018", StringComparison.Ordinal)).TextContent.ShouldContain("Made");
        page.QuerySelector("td a[href='/evidence/E-3']")!.TextContent.ShouldBe("Letter <of> December");
        (await manager.OpenAsync("/clocks/events")).Text("main").ShouldContain("Letter <of> December");

        page = await manager.OpenAsync(page.QuerySelectorAll("a").Single(one => one.TextContent == "Take it out: the report due 30 December 2018").GetAttribute("href")!);
        page = await manager.SubmitAsync(page, new Dictionary<string, string> { ["Form.Reason"] = "It was a draft." });
        page.Text("main").ShouldContain("Record the report due 30 December 2018");
    }

    [Fact]
    public async Task What_is_overdue_is_said_on_the_page_and_on_the_programmes_own()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var post = (await manager.OpenAsync("/obligations/add")).QuerySelectorAll("#Form_Who option")[^1].GetAttribute("value")!;
        var page = await manager.SubmitAsync(await manager.OpenAsync("/obligations/add"), new Dictionary<string, string>
        {
            ["Form.What"] = "Return on agency staff", ["Form.Who"] = post, ["Form.ToWhom"] = "the department", ["Form.EveryMonths"] = "1",
            ["Form.First.Day"] = "15", ["Form.First.Month"] = "10", ["Form.First.Year"] = "2018",
        });

        page.Text("main").ShouldContain("Overdue");
        (await manager.OpenAsync("/obligations")).Text(".lede").ShouldContain("2 reports are overdue. Next: Return on agency staff, 15 December 2018");
        (await manager.OpenAsync("/programme")).Text("main").ShouldContain("No report is recorded");
    }

    [Fact]
    public async Task A_member_sees_who_reports_what_to_whom_also_in_the_past()
    {
        using var member = await site.SignedInAsync(Roles.BoardMember);
        (await member.OpenAsync("/obligations")).Text("main").ShouldContain("to the Secretary of State");
        var page = await member.OpenAsync("/obligations/D-1?asAt=2018-01-05");

        page.Text("tbody").ShouldContain("Overdue");
        page.QuerySelector("a[href*='/report']").ShouldBeNull();
    }
}

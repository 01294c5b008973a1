using Candour.Assurance;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Assurance;

/// <summary>Who arranges visits has a site of their own: others count what is ahead.</summary>
public sealed class VisitPagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_manager_arranges_a_visit_prepares_it_and_moves_it()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var page = await manager.SubmitAsync(await manager.OpenAsync("/visits/add"), Visit("2019", "3", "12"));
        page.Text("h1").ShouldBe("Sixth <visit>");
        page.Text(".lede").ShouldContain("preparations are done");
        var address = manager.Last.RequestMessage!.RequestUri!.AbsolutePath;

        page = await manager.SubmitAsync(await manager.OpenAsync($"{address}/prepare"), new Dictionary<string, string> { ["Form.Text"] = "Print the badges", ["Form.WorkingDaysBefore"] = "2" });
        page.Text("main").ShouldContain("8 Mar 2019");
        var badges = page.QuerySelectorAll("#prepare + .table-scroll tbody tr").Single(row => row.TextContent.Contains("Print the badges", StringComparison.Ordinal));
        page = await manager.SubmitAsync(await manager.OpenAsync(badges.QuerySelector("td a")!.GetAttribute("href")!));
        page.Text(".lede").ShouldContain("1 of ");

        page = await manager.SubmitAsync(await manager.OpenAsync($"{address}/edit"), Visit("2019", "3", "19"));
        page.Text("main").ShouldContain("15 Mar 2019");
        (await manager.OpenAsync("/clocks/events")).Text("main").ShouldContain("19 March 2019");

        page = await manager.SubmitAsync(await manager.OpenAsync($"{address}/call-off"), new Dictionary<string, string> { ["Form.Reason"] = "The inspectorate wrote." });
        page.Text(".lede").ShouldContain("The inspectorate wrote.");
        (await manager.OpenAsync("/clocks/events")).Text("main").ShouldNotContain("19 March 2019");
    }

    [Fact]
    public async Task A_finding_of_a_letter_becomes_evidence_in_one_step_and_is_seen_on_its_recommendation()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var visit = (await ViewAsync()).Visits.Single(one => one.Title.StartsWith("Third", StringComparison.Ordinal));

        var page = await manager.SubmitAsync(await manager.OpenAsync($"/visits/{visit.Number}/findings"), new Dictionary<string, string>
        {
            ["Form.Area"] = "Return interviews", ["Form.Progress"] = "Made", ["Form.Text"] = "They happen and are written down.", ["Form.Bears"] = "OFSTED17-8",
        });
        page = await manager.SubmitAsync(await manager.OpenAsync(page.QuerySelectorAll("a").Single(one => one.TextContent == "Make it evidence: They happen and are written down.").GetAttribute("href")!));

        page.Text("main").ShouldNotContain("Make it evidence: They happen");
        page = await manager.OpenAsync("/recommendations/OFSTED17-8");
        page.Text("main").ShouldContain("What visits found");
        page.Text("main").ShouldContain("Third monitoring visit: exploitation and missing children: Return interviews");
        (await manager.OpenAsync("/visits/progress")).QuerySelectorAll("tbody th").Select(one => one.TextContent).ShouldContain("Return interviews");
        (await manager.GetAsync("/visits/findings.csv")).Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
    }

    [Fact]
    public async Task What_was_shared_leads_to_what_it_is_and_can_be_taken_out()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var page = await manager.SubmitAsync(await manager.OpenAsync("/visits/V-10/share"), new Dictionary<string, string>
        {
            ["Form.Pointed"] = "E-3", ["Form.With"] = "Lead inspector", ["Form.On.Day"] = "3", ["Form.On.Month"] = "12", ["Form.On.Year"] = "2018",
        });
        page.QuerySelector("#shared + ul a[href='/evidence/E-3']").ShouldNotBeNull();

        var change = page.QuerySelectorAll("#shared + ul a").Last(one => one.TextContent.StartsWith("Change: E-3", StringComparison.Ordinal)).GetAttribute("href")!;
        page = await manager.SubmitAsync(await manager.OpenAsync(change), button: "Take it out");
        page.QuerySelector("#shared + ul a[href='/evidence/E-3']").ShouldBeNull();
    }

    [Fact]
    public async Task A_visit_that_begins_before_its_first_day_is_refused_beside_its_field()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var page = await manager.SubmitAsync(await manager.OpenAsync("/visits/add"), new Dictionary<string, string>(Visit("2019", "3", "12"))
        {
            ["Form.To.Day"] = "11", ["Form.To.Month"] = "3", ["Form.To.Year"] = "2019",
        });

        page.Text(".govuk-error-summary").ShouldContain("The last day lies before the first.");
    }

    [Fact]
    public async Task A_member_sees_what_is_next_and_what_each_visit_found_and_changes_nothing()
    {
        using var member = await site.SignedInAsync(Roles.BoardMember);

        (await member.OpenAsync("/programme")).Text("main").ShouldContain("Fifth monitoring visit");
        var page = await member.OpenAsync("/visits");
        page.Text(".lede").ShouldContain("Fifth monitoring visit");
        page.Text(".card").ShouldContain("Arranged: V-9");
        page = await member.OpenAsync("/visits?kind=Monitoring&state=Ended");
        page.QuerySelectorAll(".list tbody tr").Length.ShouldBe(4);
        page = await member.OpenAsync("/visits/V-8");
        page.Text("main").ShouldContain("186");
        page.QuerySelector("a[href$='/edit']").ShouldBeNull();
        (await member.OpenAsync("/visits/V-8?asAt=2018-08-20")).Text(".lede").ShouldContain("The letter on it is not here yet.");
    }

    private static Dictionary<string, string> Visit(string year, string month, string day) => new()
    {
        ["Form.Kind"] = "Monitoring", ["Form.Title"] = "Sixth <visit>", ["Form.Visitor"] = "Inspectorate",
        ["Form.From.Day"] = day, ["Form.From.Month"] = month, ["Form.From.Year"] = year, ["Form.Focus"] = "Front door\n\nThresholds",
    };

    private async Task<VisitView> ViewAsync() => VisitView.Of(await site.SnapshotAsync());
}

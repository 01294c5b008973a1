using AngleSharp.Html.Dom;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Practice;

/// <summary>What a team manager does with the newest load.</summary>
public sealed class AlertTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    // On 3 December 2018: a visit 11 days late, one due in 5 working days, one due in 10, and a move that the reviewing officer was not told of.
    private static readonly (string Name, byte[] File) Care = Lists.Csv(8,
        Row("A", "placed_on 01/02/2018, visited_on 11/10/2018, reviewed_on 01/10/2018, iro_visited_on 01/10/2018", "North"),
        Row("B", "placed_on 01/02/2018, visited_on 27/10/2018, reviewed_on 01/10/2018, iro_visited_on 01/10/2018", "North"),
        Row("C", "placed_on 01/02/2018, visited_on 04/11/2018, reviewed_on 01/10/2018, iro_visited_on 01/10/2018", "South"),
        Row("D", "placed_on 12/11/2018, visited_on 28/11/2018, reviewed_on 01/10/2018, iro_visited_on 01/10/2018", "South"));

    [Fact]
    public async Task A_manager_sees_what_is_late_and_due_by_team_and_acknowledges_it_for_the_next_load_too()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);
        await analyst.LoadAsync("2018-11-30", Care);
        using var manager = await site.SignedInAsync(Roles.TeamManager);

        var page = await manager.OpenAsync("/practice/alerts");
        page.Text(".lede").ShouldBe("2 cases late, 1 due in 5 working days and 1 in the 5 after. 1 child has moved without word to the reviewing officer.");
        Team(page, "North").ShouldBe("North 1 1 0 0");
        Team(page, "South").ShouldBe("South 1 0 1 0");

        var late = await manager.OpenAsync("/practice/alerts?rule=cla-visit&term=Late");
        var again = late.QuerySelector(".list tbody a[href*=acknowledge]")!.GetAttribute("href")!;
        var form = await manager.OpenAsync(again);
        form.Text(".lede").ShouldBe("Looked-after child to be visited: due on 22 November 2018, 11 days late.");
        (await manager.SubmitAsync(form)).Text(".govuk-error-summary").ShouldContain("Say what you know of it or do about it.");
        page = await manager.SubmitAsync(form, new Dictionary<string, string> { ["Form.Note"] = "Seen on Friday, not yet written up" });

        page.Text(".govuk-notification-banner__heading").ShouldBe("The alert is acknowledged.");
        page.Text(".lede").ShouldBe("1 case late, 1 due in 5 working days and 1 in the 5 after. 1 child has moved without word to the reviewing officer. 1 acknowledged.");
        Team(page, "North").ShouldBe("North 0 1 0 1");
        (await manager.OpenAsync("/practice/alerts?state=acknowledged")).Text(".list tbody").ShouldContain("Seen on Friday, not yet written up");
        (await manager.OpenAsync(again)).Text(".govuk-notification-banner__heading").ShouldBe("Somebody has acknowledged this alert already.");

        await analyst.LoadAsync("2018-12-02", Care);
        Team(await manager.OpenAsync("/practice/alerts"), "North").ShouldBe("North 0 1 0 1");
        (await manager.OpenAsync("/practice/alerts?asAt=2018-12-02")).Text("h1").ShouldBe("Alerts");
        using var member = await site.SignedInAsync(Roles.BoardMember);
        (await member.OpenAsync("/history?kind=acknowledgement")).Text("main").ShouldNotContain("Seen on Friday");
    }

    private static string Row(string child, string rest, string team) =>
        $"child {child}, gender Male, ethnicity ABAN, born_on 01/02/2010, age 8, started_on 01/02/2018, health_assessed_on 01/06/2018, dental_checked_on 01/06/2018, {rest}, team {team}";

    private static string Team(IHtmlDocument page, string team) =>
        string.Join(' ', page.QuerySelectorAll("main table:first-of-type tbody tr").Single(one => one.Children[0].TextContent == team).Children.Select(one => one.TextContent.Squeezed()));
}

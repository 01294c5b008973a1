using System.Net;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Boards;

public sealed class BoardPageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Boards_stand_the_highest_first_with_chair_rhythm_and_next_meeting()
    {
        using var reader = await site.SignedInAsync(Roles.ExternalReader);
        var page = await reader.OpenAsync("/boards");

        page.Text(".lede").ShouldBe("The next meeting is today: Children’s Services Improvement Board, 5:30pm.");
        var rows = page.QuerySelectorAll("main > table tbody tr").Select(row => row.TextContent.Squeezed()).ToList();
        rows[0].ShouldStartWith("Department for Education");
        rows.Single(row => row.StartsWith("Transformation and Improvement Board", StringComparison.Ordinal))
            .ShouldBe("Transformation and Improvement Board Improvement board Executive Mayor Quarterly, Tuesday at 18:00 18 December 2018, Transformation and Improvement Board Planned");
        page.QuerySelectorAll("a").ShouldNotContain(one => one.GetAttribute("href") == "/boards/add");
    }

    [Fact]
    public async Task Who_reports_to_whom_is_drawn_and_said_in_words()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        var page = await reader.OpenAsync("/boards");

        page.QuerySelectorAll(".chart svg.chart__wide rect").Length.ShouldBe(6);
        page.QuerySelectorAll("main li").ShouldContain(one => one.TextContent
            == "Children’s Services Improvement Board reports to Cabinet, Department for Education and Transformation and Improvement Board.");
    }

    [Fact]
    public async Task At_a_past_day_the_boards_of_that_day_are_shown_and_nothing_can_be_changed()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        var page = await clerk.OpenAsync("/boards?asAt=2017-06-01");

        page.QuerySelectorAll("main > table tbody th").Select(one => one.QuerySelector("a")!.TextContent).ShouldContain("Best Value Programme Review Board");
        page.QuerySelectorAll("main > table tbody th").Select(one => one.QuerySelector("a")!.TextContent).ShouldNotContain("Transformation and Improvement Board");
        page.QuerySelectorAll("main a[href^='/boards/']").ShouldAllBe(one => one.GetAttribute("href")!.EndsWith("asAt=2017-06-01", StringComparison.Ordinal));
        foreach (var deed in (string[])["/boards/CSIB/edit", "/boards/CSIB/members/add", "/boards/CSIB/terms/write", "/boards/CSIB/end"])
        {
            (await clerk.OpenAsync($"{deed}?asAt=2017-06-01")).QuerySelector("main form[method=post]").ShouldBeNull(deed);
            clerk.Last.RequestMessage!.RequestUri!.Query.ShouldContain("asAt=2017-06-01", customMessage: deed);
        }
    }

    [Fact]
    public async Task A_board_says_what_it_is_for_who_sits_on_it_and_when_it_meets()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        var page = await reader.OpenAsync("/boards/csib");

        page.Text("h1").ShouldBe("Children’s Services Improvement Board");
        page.Text(".lede").ShouldBe("It meets every 6 weeks, Monday at 17:30, in private. The next meeting is today.");
        page.Text(".record__main").ShouldContain("Terms of reference, version 2, agreed 8 May 2018, to be looked at again by 8 May 2019.");
        page.QuerySelectorAll(".record__main tbody tr").Select(row => row.TextContent.Squeezed()).Take(5).ShouldBe(
        [
            "Independent Chair, Children’s Services Improvement Board Post holder BP Chair Yes",
            "Executive Mayor Post holder BA. Substitute: Deputy Mayor, Housing Member Yes",
            "Executive Member, Education and Children’s Services Post holder BD Member Yes",
            "Chief Executive Post holder AA Member Yes",
            "Intervention Adviser, Department for Education Post holder BQ. From 1 June 2017 Member Yes",
        ]);
        page.Text(".facts").ShouldContain("Quorum 5 voting members");
        page.Text(".facts").ShouldContain("Hears from Children’s Services Operational Board");
    }

    [Fact]
    public async Task Of_its_meetings_one_year_is_listed_and_the_others_are_a_link_away()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        var page = await reader.OpenAsync("/boards/CSIB");
        page.QuerySelectorAll(".record__story tbody tr").Length.ShouldBe(9);
        page.QuerySelectorAll(".record__story nav a").Select(one => one.GetAttribute("href")).ShouldBe(["/boards/CSIB?year=2019", "/boards/CSIB?year=2017"]);
        page.Text(".record__story table").ShouldContain("8 May 2018 Held 7 May 2018 is a bank holiday, so it is on 8 May 2018.");

        (await reader.OpenAsync("/boards/CSIB?year=2017")).QuerySelectorAll(".record__story tbody th").Select(one => one.TextContent).ShouldBe(
            ["24 April 2017", "12 June 2017", "17 July 2017", "4 September 2017", "9 October 2017", "20 November 2017"]);
    }

    [Fact]
    public async Task A_board_that_ended_names_its_successor()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        (await reader.OpenAsync("/boards/BVIB")).Text(".lede")
            .ShouldBe("The board ended on 13 September 2018. Transformation and Improvement Board goes on with its work.");
        (await reader.OpenAsync("/boards/NONE")).QuerySelector("h1").ShouldNotBeNull();
        reader.Last.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Earlier_terms_of_reference_stay_readable_and_a_version_says_what_it_changed()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        var page = await reader.OpenAsync("/boards/CSIB/terms");
        page.Text(".lede").ShouldBe("Version 2. In force, agreed 8 May 2018.");
        page.QuerySelectorAll("dt").Select(one => one.TextContent).ShouldContain("Declarations of interest");
        page.QuerySelectorAll("del").ShouldNotBeEmpty();

        var first = await reader.OpenAsync("/boards/CSIB/terms?version=1");
        first.Text(".lede").ShouldBe("Version 1. Agreed 24 April 2017.");
        (await reader.OpenAsync("/boards/TIB/terms")).Text(".lede").ShouldBe("Version 1. A draft, not agreed yet.");
    }

    [Fact]
    public async Task Who_only_reads_is_refused_every_change()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        foreach (var deed in (string[])["add", "CSIB/edit", "CSIB/end", "CSIB/terms/write", "CSIB/terms/agree", "CSIB/members/add"])
        {
            await reader.OpenAsync($"/boards/{deed}");
            reader.Last.StatusCode.ShouldBe(HttpStatusCode.Forbidden, deed);
        }
    }
}

using System.Net;
using Candour.Governance;
using Candour.Site;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Boards;

/// <summary>The calendar of boards and the pages of their meetings.</summary>
public sealed class MeetingTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Meetings_ahead_are_listed_for_all_boards_or_one_and_as_a_file()
    {
        using var reader = await site.SignedInAsync(Roles.Analyst);
        var page = await reader.OpenAsync("/meetings");
        page.Text(".lede").ShouldBe("1 agenda should have gone out already.");
        page.QuerySelectorAll(".list tbody th").Select(one => one.TextContent).Take(3).ShouldBe(["3 December 2018", "6 December 2018", "18 December 2018"]);
        page.QuerySelectorAll(".list tbody tr")[1].TextContent.ShouldContain("30 November 2018 Past");

        page = await reader.OpenAsync("/meetings?board=OSC&time=past");
        page.QuerySelectorAll(".list tbody tr").ShouldAllBe(row => row.TextContent.Contains("Overview and Scrutiny Committee"));
        var lines = (await (await reader.GetAsync("/meetings.csv?board=OSC&time=past")).Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldEndWith("Day,Board,Begins,Where,Public,How it stands,Agenda out by,Note");
        lines[3].ShouldBe("2017-08-23,Overview and Scrutiny Committee,18:30,\"Committee room 1, town hall\",Yes,Cancelled,2017-08-15,\"Nothing urgent stands on the work programme, and most members are away.\"");
    }

    [Fact]
    public async Task A_meeting_says_when_where_what_is_due_before_it_and_what_stands_on_its_agenda()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        var page = await reader.OpenAsync(await AddressAsync("CSIB", "2018-12-03"));

        page.Text("h1").ShouldBe("Monday 3 December 2018, 5:30pm");
        page.Text(".lede").ShouldBe("The agenda went out on 26 November 2018, after the last day, 23 November 2018.");
        page.QuerySelector(".card .due")!.TextContent.Squeezed().ShouldContain("23 Nov 2018 Agenda goes out went out 26 November 2018. The audit on which item 5 rests was moderated only on 23 November.");
        page.Text(".record__story").ShouldStartWith("What happened Supplementary agenda added by Committee Services Officer");
        page.QuerySelectorAll(".record__story h3").Select(one => one.TextContent).ShouldBe(["Supplementary agenda added", "Agenda sent out", "Meeting planned"]);
        page.QuerySelectorAll(".agenda tbody tr td:first-child").Select(one => one.TextContent).ShouldBe(["1", "2", "3", "4", "5", "5.1", "5.2", "6", "7", "8", "9"]);
        page.QuerySelectorAll("a").ShouldNotContain(one => one.GetAttribute("href")!.EndsWith("/move", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_restricted_item_shows_its_paragraph_and_why_and_a_varied_order_is_told()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        (await reader.OpenAsync(await AddressAsync("BVIB", "2017-12-13"))).Text(".agenda")
            .ShouldContain("Restricted Information relating to any individual (paragraph 1). The persons have not been heard yet");
        (await reader.OpenAsync(await AddressAsync("BVIB", "2017-06-14"))).Text(".record__main")
            .ShouldContain("The meeting took its items in the order 1, 2, 3, 4, 7, 5, 6, 8 and 9.");
        (await reader.OpenAsync(await AddressAsync("BVPR", "2017-04-10"))).Text(".record__main")
            .ShouldContain("Urgent The chair’s reason: The letter came after the agenda was out");
    }

    [Fact]
    public async Task At_a_past_day_a_meeting_is_as_it_was_then()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        var address = await AddressAsync("TIB", "2018-12-18");
        var then = await clerk.OpenAsync($"{address}?asAt=2018-10-01");
        then.Text("h1").ShouldBe("Tuesday 11 December 2018, 6pm");
        then.QuerySelectorAll("main a").ShouldNotContain(one => one.GetAttribute("href")!.Contains("/move"));
        foreach (var deed in (string[])["edit", "move", "cancel", "dispatch", "supplement", "agenda/edit", "items/add"])
        {
            (await clerk.OpenAsync($"{address}/{deed}?asAt=2018-11-30")).QuerySelector("main form[method=post]").ShouldBeNull(deed);
            clerk.Last.RequestMessage!.RequestUri!.Query.ShouldContain("asAt=2018-11-30", customMessage: deed);
        }
    }

    [Fact]
    public async Task Who_only_reads_is_refused_every_change()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        var address = await AddressAsync("TIB", "2018-12-18");
        foreach (var deed in (string[])["edit", "move", "cancel", "dispatch", "supplement", "agenda/edit", "items/add"])
        {
            await reader.OpenAsync($"{address}/{deed}");
            reader.Last.StatusCode.ShouldBe(HttpStatusCode.Forbidden, deed);
        }
        (await reader.OpenAsync($"{address}/agenda")).Text(".paper").ShouldContain("Draft. This agenda has not gone out yet");
        await reader.OpenAsync("/boards/CSIB/calendar");
        reader.Last.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_printed_agenda_has_members_items_and_supplements()
    {
        using var reader = await site.SignedInAsync(Roles.ExternalReader);
        var page = await reader.OpenAsync($"{await AddressAsync("BVIB", "2018-09-12")}/agenda");
        page.Text(".lede").ShouldBe("Wednesday 12 September 2018, 6pm, Room MP701, town hall");
        page.QuerySelectorAll(".items dt").Select(one => one.TextContent).ShouldBe(["1", "2", "3", "4", "5", "6", "7", "7.1"]);
        page.Text(".paper").ShouldContain("Supplementary agenda 1, 11 September 2018");
    }

    private async Task<string> AddressAsync(string board, string day)
    {
        var view = GovernanceView.Of(await site.SnapshotAsync());
        return Links.Meeting(view.MeetingOn(view.BoardBy(board)!.Id, Day(day))!);
    }
}

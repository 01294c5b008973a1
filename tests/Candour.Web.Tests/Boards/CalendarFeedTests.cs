using System.Net;
using System.Text;
using Candour.Governance;
using Candour.Site;
using Candour.Storage;

namespace Candour.Web.Tests.Boards;

public sealed class CalendarFeedTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Anybody_can_follow_the_public_meetings_of_a_board()
    {
        using var anybody = site.Anonymous();
        var answer = await anybody.GetAsync("/public/eastmere/boards/TIB.ics");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        var lines = await LinesAsync(answer);

        var meeting = await MeetingAsync("TIB", "2018-12-18");
        lines.ShouldContain($"UID:{meeting.Id}@candour");
        lines.ShouldContain("DTSTART;TZID=Europe/London:20181218T180000");
        lines.ShouldContain("DTEND;TZID=Europe/London:20181218T200000");
        lines.ShouldContain("LOCATION:Room C1\\, town hall");
        lines.ShouldContain("DESCRIPTION:Moved from 11 December 2018. The inspectors are in the council on 11 and 12 December.");
        lines.Count(one => one == "BEGIN:VEVENT").ShouldBe(2);
    }

    [Fact]
    public async Task A_meeting_that_is_cancelled_stays_under_its_name_with_a_higher_sequence()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        using var anybody = site.Anonymous();
        var meeting = await MeetingAsync("CAB", "2019-03-20");
        await clerk.SubmitAsync(await clerk.OpenAsync($"{Links.Meeting(meeting)}/cancel"), new Dictionary<string, string> { ["Form.Reason"] = "Purdah; nothing, to decide." });

        var lines = await LinesAsync(await anybody.GetAsync("/public/eastmere/boards/CAB.ics"));

        var at = lines.IndexOf($"UID:{meeting.Id}@candour");
        lines.Skip(at).Take(10).ShouldContain("SEQUENCE:1");
        lines.Skip(at).Take(10).ShouldContain("STATUS:CANCELLED");
        lines.Skip(at).Take(10).ShouldContain("DESCRIPTION:Purdah\\; nothing\\, to decide.");
    }

    [Fact]
    public async Task The_sequence_and_the_last_change_rise_with_each_new_place_date_hour_and_state()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        var address = Links.Meeting(await MeetingAsync("CAB", "2019-01-16"));
        var days = new Queue<string>(["2019-01-16", "2019-01-16", "2019-01-17", "2019-01-17"]);
        var told = new List<CalendarEvent> { await TellAsync() };

        foreach (var (step, fields) in new (string, Dictionary<string, string>)[]
        {
            ("edit", new() { ["Form.Room"] = "Room C2" }),
            ("move", new() { ["Form.Day.Day"] = "17", ["Form.Start"] = "17:00", ["Form.Reason"] = "The hall is let." }),
            ("cancel", new() { ["Form.Reason"] = "Nothing to decide." }),
        })
        {
            (await clerk.SubmitAsync(await clerk.OpenAsync($"{address}/{step}"), fields)).QuerySelector(".govuk-error-summary").ShouldBeNull();
            told.Add(await TellAsync());
        }

        told.Select(one => one.Sequence).ShouldBe([0, 1, 2, 3]);
        told.Select(one => one.ChangedAt).ShouldBe(told.Select(one => one.ChangedAt).Order());
        (told[1].Place, told[2].Begins, told[3].IsCancelled).ShouldBe(("Room C2", new(2019, 1, 17, 17, 0, 0), true));
        var lines = new CalendarFile("A", [told[3]]).ToString().Split("\r\n");
        lines.ShouldContain($"LAST-MODIFIED:{told[3].ChangedAt.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}");
        lines.ShouldContain("SEQUENCE:3");
        lines.ShouldContain("STATUS:CANCELLED");

        async Task<CalendarEvent> TellAsync() => MeetingEvents.Of(await MeetingAsync("CAB", days.Dequeue()), GovernanceView.Of(await site.SnapshotAsync()));
    }

    [Theory]
    [InlineData("/public/eastmere/boards/CSIB.ics")]
    [InlineData("/public/eastmere/boards/NONE.ics")]
    [InlineData("/public/nowhere/boards/TIB.ics")]
    public async Task What_is_not_public_is_not_there(string address)
    {
        using var anybody = site.Anonymous();
        (await anybody.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public void Long_lines_are_folded_between_letters()
    {
        var file = new CalendarFile("A", [new(Guid.Empty, string.Concat(Enumerable.Repeat("é’", 60)), new(2018, 12, 18, 18, 0, 0), TimeSpan.FromHours(1))]).ToString();

        var lines = file.Split("\r\n");
        lines.ShouldAllBe(one => Encoding.UTF8.GetByteCount(one) <= 75);
        file.Replace("\r\n ", "", StringComparison.Ordinal).ShouldContain($"SUMMARY:{string.Concat(Enumerable.Repeat("é’", 60))}\r\n");
    }

    [Fact]
    public async Task The_page_of_a_public_board_leads_to_its_calendar()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        (await reader.OpenAsync("/boards/TIB")).QuerySelector("a[href='/public/eastmere/boards/TIB.ics']").ShouldNotBeNull();
        (await reader.OpenAsync("/boards/CSIB")).QuerySelector("a[href$='.ics']").ShouldBeNull();
    }

    private static async Task<List<string>> LinesAsync(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return [.. (await answer.Content.ReadAsStringAsync()).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")];
    }

    private async Task<Meeting> MeetingAsync(string board, string day)
    {
        var view = GovernanceView.Of(await site.SnapshotAsync());
        return view.MeetingOn(view.BoardBy(board)!.Id, Day(day))!;
    }
}

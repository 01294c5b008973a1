using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Candour.Governance;
using Candour.Site;
using Candour.Storage;

namespace Candour.Web.Tests.Meetings;

public sealed class AttendanceTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Lines = "form:has(#People)";

    [Fact]
    public async Task A_clerk_marks_who_came_and_when_and_each_item_says_whether_it_had_its_quorum()
    {
        using var sitting = await Sitting.OpenAsync(site);
        var page = await sitting.OpenAsync("attendance");
        var people = People(page);
        people.ShouldNotBeEmpty();
        var all = people.Keys.ToDictionary(place => $"People[{place}].State", _ => "Present");
        all["People[0].Times"] = "start to 18:30, 18.50 to end";
        var spare = people.Count;
        (all[$"People[{spare}].Name"], all[$"People[{spare}].State"]) = ("Inspector, observing", "InAttendance");

        page = await sitting.Clerk.SubmitAsync(page, all, Lines);

        page.QuerySelector(".govuk-notification-banner")!.TextContent.ShouldContain("The attendance is saved.");
        var meeting = await sitting.MeetingAsync();
        meeting.Attendance.Count.ShouldBe(spare + 1);
        meeting.Attendance[0].Presences.ShouldBe([new Presence(null, new(18, 30)), new Presence(new(18, 50), null)]);
        meeting.Attendance[^1].ShouldBe(new Attendee(null, "Inspector, observing", AttendanceState.InAttendance));
        page.QuerySelector("main")!.TextContent.ShouldContain("voting members there");
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        (await reader.OpenAsync(Links.Attendance(meeting))).QuerySelector("main")!.TextContent.ShouldContain("Present, start to 18:30, 18:50 to end");
    }

    [Fact]
    public async Task Times_that_cannot_be_read_are_said_beside_the_line_and_nothing_typed_is_lost()
    {
        using var sitting = await Sitting.OpenAsync(site);

        var page = await sitting.Clerk.SubmitAsync(await sitting.OpenAsync("attendance"), new Dictionary<string, string> { ["People[1].Times"] = "half past six" }, Lines);

        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Write the times like 18:05 to 19:20");
        page.QuerySelector<IHtmlInputElement>("#People_1__Times")!.Value.ShouldBe("half past six");
    }

    [Fact]
    public async Task Who_declares_an_interest_and_leaves_does_not_count_for_the_item()
    {
        using var sitting = await Sitting.OpenAsync(site);
        var page = await sitting.OpenAsync("attendance");
        await sitting.Clerk.SubmitAsync(page, People(page).Keys.ToDictionary(place => $"People[{place}].State", _ => "Present"), Lines);
        var (view, item, meeting) = (await sitting.ViewAsync(), await sitting.ItemAsync("3"), await sitting.MeetingAsync());
        var voter = view.MembersOn(meeting.Board, meeting.Day).First(one => one.Votes);

        page = await sitting.Clerk.SubmitAsync(await sitting.OpenAsync("declare"), new Dictionary<string, string>
        {
            ["Form.Who"] = $"{voter.Who}", ["Form.Item"] = $"{item.Id}", ["Form.Kind"] = "OtherRegistrable", ["Form.Nature"] = "Governor of a school in it", ["Form.LeftTheRoom"] = "True",
        });

        page.QuerySelector("main")!.TextContent.ShouldContain("other registrable interest: Governor of a school in it. Left the room.");
        page.QuerySelector("main")!.TextContent.ShouldContain($"{view.NameOf(voter.Who)} (declared an interest and left)");
    }

    [Fact]
    public async Task A_dispensation_is_recorded_with_the_interest_and_says_what_it_allows()
    {
        using var sitting = await Sitting.OpenAsync(site);
        var (view, item, meeting) = (await sitting.ViewAsync(), await sitting.ItemAsync("5"), await sitting.MeetingAsync());
        var voter = view.MembersOn(meeting.Board, meeting.Day).First(one => one.Votes).Who;
        var said = new Dictionary<string, string>
        {
            ["Form.Who"] = $"{voter}", ["Form.Item"] = $"{item.Id}", ["Form.Kind"] = "DisclosablePecuniary", ["Form.Nature"] = "Lets a flat to the council",
            ["Form.LeftTheRoom"] = "False", ["Form.HasDispensation"] = "True", ["Form.MayVote"] = "False",
        };

        var page = await sitting.Clerk.SubmitAsync(await sitting.OpenAsync("declare"), said);
        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Say who granted it.");
        (said["Form.GrantedBy"], said["Form.Until.Day"], said["Form.Until.Month"], said["Form.Until.Year"]) = ("the Monitoring Officer", "31", "5", "2019");
        page = await sitting.Clerk.SubmitAsync(page, said);

        page.QuerySelector("main")!.TextContent.ShouldContain("Stayed in the room. Dispensation to speak, not to vote, granted by the Monitoring Officer until 31 May 2019.");
    }

    [Fact]
    public async Task Two_clerks_who_mark_two_people_keep_both()
    {
        using var sitting = await Sitting.OpenAsync(site);
        using var other = await Sitting.OpenAsync(site);
        var mine = await sitting.OpenAsync("attendance");
        await other.Clerk.SubmitAsync(await other.OpenAsync("attendance"), new Dictionary<string, string> { ["People[1].State"] = "Apologies" }, Lines);

        var both = await sitting.Clerk.SubmitAsync(mine, new Dictionary<string, string> { ["People[2].State"] = "Virtual" }, Lines);
        both.QuerySelector("h1")!.TextContent.ShouldBe("Somebody else changed this in the meantime");
        await sitting.Clerk.SubmitAsync(both);

        var after = (await sitting.MeetingAsync()).Attendance;
        (after[1].State, after[2].State).ShouldBe((AttendanceState.Apologies, AttendanceState.Virtual));
    }

    [Fact]
    public async Task Who_only_reads_changes_nothing_and_in_the_past_there_is_no_form()
    {
        using var sitting = await Sitting.OpenAsync(site);
        var address = Links.Attendance(await sitting.MeetingAsync());
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        (await reader.OpenAsync(address)).QuerySelector("main form").ShouldBeNull();
        await reader.OpenAsync(address.Replace("attendance", "declare", StringComparison.Ordinal));
        reader.Last.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await sitting.Clerk.OpenAsync($"{address}?asAt=2018-11-30")).QuerySelector("main form").ShouldBeNull();
    }

    private static Dictionary<int, string> People(IHtmlDocument page) => page.QuerySelectorAll<IHtmlInputElement>("#People input[name$='.Who']")
        .Select((input, place) => (place, input.Value)).ToDictionary(one => one.place, one => one.Value);
}

/// <summary>What is done to a whole meeting has a site of its own.</summary>
public sealed class HoursTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_meeting_starts_is_adjourned_goes_on_and_ends()
    {
        using var sitting = await Sitting.OpenAsync(site);
        await sitting.StepAsync("Start", "14:00");
        await sitting.StepAsync("Adjourn", "14:40", "Fire alarm");
        await sitting.StepAsync("Resume", "14:55");
        var page = await sitting.StepAsync("End", "16:10");

        page.QuerySelector(".lede")!.TextContent.ShouldBe("Began at 14:00, adjourned from 14:40 to 14:55 (Fire alarm), ended at 16:10.");
        (await sitting.MeetingAsync()).State.ShouldBe(MeetingState.Held);
    }

    [Fact]
    public async Task An_item_says_when_it_was_taken()
    {
        using var sitting = await Sitting.OpenAsync(site);
        var item = await sitting.ItemAsync("2");
        await sitting.Clerk.SubmitAsync(await sitting.OpenAsync($"items/{item.Id}/times"), new Dictionary<string, string> { ["Form.From"] = "14:05", ["Form.To"] = "14:10" });

        (await sitting.OpenAsync("attendance")).QuerySelector("main")!.TextContent.ShouldContain("taken from 14:05 to 14:10");
    }
}

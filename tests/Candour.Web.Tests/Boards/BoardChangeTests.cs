using Candour.Governance;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Boards;

public sealed class BoardChangeTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Script = "<script>alert(1)</script>";

    [Fact]
    public async Task A_board_is_added_gets_a_member_and_is_shown_with_both()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        var view = await ViewAsync();
        var above = view.BoardBy("CSIB")!;

        var page = await clerk.SubmitAsync(await clerk.OpenAsync("/boards/add"), new Dictionary<string, string>
        {
            ["Form.Title"] = Script, ["Form.Code"] = "PAR", ["Form.Tier"] = "Operational", ["Form.ReportsTo"] = $"{above.Id}", ["Form.Every"] = "3",
            ["Form.Unit"] = "Months", ["Form.Weekday"] = "Tuesday", ["Form.At"] = "16:15", ["Form.Quorum"] = "1 in 3",
        });

        page.QuerySelector("main script").ShouldBeNull();
        page.Text("h1").ShouldBe(Script);
        page.Text(".lede").ShouldBe("It meets every 3 months, Tuesday at 16:15, in private. No meeting is planned.");
        var member = view.Programme.Posts[0];
        await clerk.SubmitAsync(await clerk.OpenAsync("/boards/PAR/members/add"), new Dictionary<string, string> { ["Form.Who"] = $"{member.Id}", ["Form.Role"] = "Chair" });
        page = await clerk.OpenAsync("/boards/PAR");
        page.Text(".facts").ShouldContain($"Chair {member.Title}");
        page.Text(".facts").ShouldContain("Quorum 1 in 3 of the voting members");
        (await clerk.OpenAsync("/boards")).QuerySelector("main script").ShouldBeNull();
    }

    [Fact]
    public async Task What_is_wrong_with_a_board_is_said_beside_each_field()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);

        var page = await clerk.SubmitAsync(await clerk.OpenAsync("/boards/add"), new Dictionary<string, string>
        {
            ["Form.Code"] = "CSIB", ["Form.Every"] = "6", ["Form.Quorum"] = "most", ["Form.DraftDays"] = "3",
        });

        page.QuerySelectorAll(".govuk-error-summary a").Select(one => one.TextContent).ShouldBe(
        [
            "Say what the board is called.", "Another board has this code.", "Say at what hour it meets.",
            "Give a number of members, or a share such as 1 in 4.", "Drafts come first, then comments, then sign-off, then dispatch.",
        ]);
        page.QuerySelectorAll(".govuk-error-summary a").ShouldAllBe(one => page.QuerySelector(one.GetAttribute("href")!) != null);
    }

    [Fact]
    public async Task A_change_of_a_board_keeps_what_its_standing_items_are()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        var before = (await ViewAsync()).BoardBy("OSC")!;

        await clerk.SubmitAsync(await clerk.OpenAsync("/boards/OSC/edit"), new Dictionary<string, string> { ["Form.Place"] = "Council chamber" });

        var after = (await ViewAsync()).BoardBy("OSC")!;
        after.Place.ShouldBe("Council chamber");
        (after with { Place = before.Place, StandingItems = before.StandingItems, ReportsTo = before.ReportsTo }).ShouldBe(before);
        after.StandingItems.ShouldBe(before.StandingItems);
    }

    [Fact]
    public async Task Two_who_change_a_board_at_once_choose_field_by_field()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        using var other = await site.SignedInAsync(Roles.ImprovementManager);
        var form = await clerk.OpenAsync("/boards/CAB/edit");
        await other.SubmitAsync(await other.OpenAsync("/boards/CAB/edit"), new Dictionary<string, string> { ["Form.Place"] = "Theirs", ["Form.Quorum"] = "4" });

        var conflict = await clerk.SubmitAsync(form, new Dictionary<string, string> { ["Form.Place"] = "Mine", ["Form.CallIn"] = "6" });

        conflict.Text("h1").ShouldBe("Somebody else changed this in the meantime");
        await clerk.SubmitAsync(conflict, new Dictionary<string, string> { ["Take[Place]"] = "mine" });
        var after = (await ViewAsync()).BoardBy("CAB")!;
        (after.Place, after.Quorum!.Number, after.CallIn).ShouldBe(("Mine", 4, 6));
    }

    [Fact]
    public async Task Terms_are_written_agreed_at_a_meeting_and_the_earlier_version_stays()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        var meeting = (await ViewAsync()).MeetingOn((await ViewAsync()).BoardBy("COB")!.Id, Day("2018-11-01"))!;

        await clerk.SubmitAsync(await clerk.OpenAsync("/boards/COB/terms/write"), new Dictionary<string, string> { ["Form.Aim"] = "Another aim.", ["Form.Members"] = "One\r\n\r\nTwo" });
        (await clerk.OpenAsync("/boards/COB/terms")).Text(".lede").ShouldBe("Version 1. In force, agreed 4 May 2017.");
        var page = await clerk.SubmitAsync(await clerk.OpenAsync("/boards/COB/terms/agree"), new Dictionary<string, string> { ["Form.Meeting"] = $"{meeting.Id}" });

        page.Text(".lede").ShouldBe("Version 2. In force, agreed 1 November 2018.");
        page.QuerySelectorAll($".judged a[href='/meetings/{meeting.Id}']").Length.ShouldBe(1);
        var board = (await ViewAsync()).BoardBy("COB")!;
        (await ViewAsync()).TermsVersions(board).Select(one => one.Members.Count).ShouldBe([4, 2]);
    }

    [Fact]
    public async Task A_membership_ends_on_its_last_day_and_stays_in_the_record()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        var view = await ViewAsync();
        var member = view.MembersOn(view.BoardBy("BVPR")!.Id, Day("2018-12-03")).First(one => one.Role is BoardRole.Member);

        var page = await clerk.SubmitAsync(await clerk.OpenAsync($"/boards/BVPR/members/{member.Id}"), new Dictionary<string, string>
        {
            ["Form.To.Day"] = "13", ["Form.To.Month"] = "6", ["Form.To.Year"] = "2017", ["Form.Substitutes"] = $"{view.Programme.Posts[3].Id}",
        });

        page.QuerySelectorAll("caption").Select(one => one.TextContent).ShouldBe(["Today", "Before"]);
        page.QuerySelectorAll("table")[1].TextContent.ShouldContain("13 June 2017");
        page.QuerySelectorAll("table")[1].TextContent.ShouldContain(view.Programme.Posts[3].Title);
    }

    [Fact]
    public async Task A_second_chair_is_refused()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        var page = await clerk.SubmitAsync(await clerk.OpenAsync("/boards/OSC/members/add"), new Dictionary<string, string>
        {
            ["Form.Who"] = $"{(await ViewAsync()).Programme.Posts[0].Id}", ["Form.Role"] = "Chair",
        });
        page.Text(".govuk-error-summary").ShouldContain("The board has another chair in this time.");
    }

    [Fact]
    public async Task A_board_with_meetings_ahead_does_not_end_before_they_are_cancelled()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        var page = await clerk.SubmitAsync(await clerk.OpenAsync("/boards/TIB/end"));
        page.Text(".govuk-error-summary").ShouldContain("It has meetings planned from then on. Cancel them first.");
        page.Text(".govuk-error-summary").ShouldContain("Say why.");

        page = await clerk.SubmitAsync(await clerk.OpenAsync("/boards/DFE/end"), new Dictionary<string, string> { ["Form.Reason"] = "The intervention is over." });
        page.Text(".lede").ShouldStartWith("The board ended on 3 December 2018.");
    }

    private async Task<GovernanceView> ViewAsync() => GovernanceView.Of(await site.SnapshotAsync());
}

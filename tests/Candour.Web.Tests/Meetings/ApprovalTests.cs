using Candour.Governance;
using Candour.Site;
using Candour.Storage;

namespace Candour.Web.Tests.Meetings;

/// <summary>The steps of a whole meeting's minutes have a site of their own.</summary>
public sealed class ApprovalTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Minutes_go_round_are_approved_with_corrections_by_a_later_meeting_are_locked_and_change_as_a_new_version()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        var view = GovernanceView.Of(await site.SnapshotAsync());
        var board = view.BoardBy("CAB")!.Id;
        var meeting = view.MeetingOn(board, Day("2018-11-21"))!;
        var (minutes, item) = (Links.Minutes(meeting.Id), view.AgendaOf(meeting.Id)[0].Item);
        await clerk.SubmitAsync(await clerk.OpenAsync(minutes));

        (await clerk.SubmitAsync(await clerk.OpenAsync($"{minutes}/circulate"))).QuerySelector(".lede")!.TextContent.ShouldStartWith("Draft, circulated for comment on");
        var page = await clerk.SubmitAsync(await clerk.OpenAsync($"{minutes}/approve"));
        page.QuerySelector(".govuk-error-summary").ShouldNotBeNull();
        page = await clerk.SubmitAsync(page, new Dictionary<string, string>
        {
            ["Form.At"] = $"{view.MeetingOn(board, Day("2018-12-19"))!.Id}", ["Form.Corrections"] = "Item 2: “June” for “July”",
        });

        page.QuerySelector(".lede")!.TextContent.ShouldStartWith("Approved on 19 December 2018");
        page.QuerySelector("main")!.TextContent.ShouldContain("Item 2: “June” for “July”");
        page.QuerySelector("form[data-minute]").ShouldBeNull();
        page = await clerk.OpenAsync($"{minutes}/{item.Id}");
        (await clerk.SubmitAsync(page, new Dictionary<string, string> { ["Form.Noted"] = "Too late" })).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("approved and locked");

        page = await clerk.SubmitAsync(await clerk.OpenAsync($"{minutes}/reopen"), new Dictionary<string, string> { ["Form.Reason"] = "A name was wrong" });
        page.QuerySelector(".lede")!.TextContent.ShouldBe("Version 2, a draft: A name was wrong");
    }

    [Fact]
    public async Task What_keeps_a_meeting_open_is_named_and_without_it_the_meeting_is_closed()
    {
        using var sitting = await Sitting.OpenAsync(site);
        var address = $"{Links.Meeting((await sitting.MeetingAsync()).Id)}/close";
        var page = await sitting.Clerk.OpenAsync(address);
        page.QuerySelector("main")!.TextContent.ShouldContain("It does not say who came.");
        page.QuerySelector("main")!.TextContent.ShouldContain("Item 4, Complaints review: closing the last two matters, is not decided and not put off.");
        page.QuerySelector("main form").ShouldBeNull();

        await sitting.StepAsync("Start", "18:00");
        await sitting.StepAsync("End", "19:30");
        await sitting.Clerk.SubmitAsync(await sitting.OpenAsync("attendance"), new Dictionary<string, string> { ["People[0].State"] = "Present" }, "form:has(#People)");
        foreach (var number in (string[])["3", "4"])
            await sitting.Clerk.SubmitAsync(await sitting.OpenAsync($"minutes/{(await sitting.ItemAsync(number)).Id}/defer"), new Dictionary<string, string> { ["Form.Reason"] = "No quorum" });
        await sitting.Clerk.SubmitAsync(await sitting.Clerk.OpenAsync(address));

        (await sitting.MeetingAsync()).ClosedOn.ShouldNotBeNull();
    }
}

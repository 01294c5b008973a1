using System.Net;
using Candour.Governance;
using Candour.Improvement;
using Candour.Site;
using Candour.Storage;

namespace Candour.Web.Tests.Meetings;

/// <summary>Comments on draft minutes have a site of their own.</summary>
public sealed class MinutesCommentTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Who_sits_on_the_board_comments_on_an_item_and_reads_what_the_clerk_made_of_it()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        var view = GovernanceView.Of(await site.SnapshotAsync());
        var meeting = view.MeetingsOf(view.BoardBy("CAB")!.Id).Last(one => one.State is MeetingState.Held && view.MinutesOf(one.Id)?.State is null or MinutesState.Draft);
        var (minutes, item) = (Links.Minutes(meeting.Id), view.AgendaOf(meeting.Id)[1].Item);
        var seat = view.MembersOn(meeting.Board, meeting.Day).Select(one => view.Snapshot.Find<Post>(one.Who)?.HolderOn(meeting.Day)).First(one => one is not null);
        using var member = await site.SignedInAsync(Roles.BoardMember, seat);
        using var stranger = await site.SignedInAsync(Roles.BoardMember);
        (await member.OpenAsync($"{minutes}/comment")).QuerySelector("h1")!.TextContent.ShouldBe("Minutes"); // not round yet

        await clerk.SubmitAsync(await clerk.OpenAsync(minutes));
        var page = await clerk.OpenAsync($"{minutes}/circulate");
        page = await clerk.SubmitAsync(page, new Dictionary<string, string> { ["Form.CommentsBy.Year"] = "2016" });
        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("That day is past.");
        page = await clerk.SubmitAsync(page, new Dictionary<string, string> { ["Form.CommentsBy.Day"] = "14", ["Form.CommentsBy.Month"] = "12", ["Form.CommentsBy.Year"] = "2018" });
        page.QuerySelector(".lede")!.TextContent.ShouldEndWith(", until 14 December 2018");

        await stranger.OpenAsync($"{minutes}/comment");
        stranger.Last.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        page = await member.OpenAsync(minutes);
        var comment = page.QuerySelector($"#item-{item.Id} a[href*='/comment?']")!.GetAttribute("href")!;
        page = await member.SubmitAsync(await member.OpenAsync(comment));
        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Say what is not right.");
        page = await member.SubmitAsync(page, new Dictionary<string, string> { ["Form.Text"] = "It was the vice chair" });
        page.QuerySelector($"#item-{item.Id}")!.TextContent.ShouldContain("Not dealt with yet");

        (await clerk.OpenAsync($"{minutes}/approve")).QuerySelector("main")!.TextContent.ShouldContain("1 comment on the draft is not dealt with.");
        page = await clerk.OpenAsync(minutes);
        page = await clerk.OpenAsync(page.QuerySelector($"#item-{item.Id} .comments a")!.GetAttribute("href")!);
        page.QuerySelector("main")!.TextContent.ShouldContain("It was the vice chair");
        page = await clerk.SubmitAsync(page, new Dictionary<string, string> { ["Form.IsAccepted"] = "true", ["Form.Words"] = "Put right" });
        page.QuerySelector($"#item-{item.Id} .comments")!.TextContent.ShouldContain("Accepted. Put right");

        (await member.OpenAsync(minutes)).QuerySelector($"#item-{item.Id} .comments")!.TextContent.ShouldContain("Accepted. Put right");
        (await member.OpenAsync($"{minutes}/print")).QuerySelector(".comments").ShouldBeNull();
    }
}

using System.Net;
using Candour.Governance;
using Candour.Improvement;
using Candour.Site;
using Candour.Storage;

namespace Candour.Web.Tests.Meetings;

/// <summary>Who votes, who declares, and in which order items are taken.</summary>
public sealed class VoteTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_vote_is_recorded_member_by_member_stands_in_the_minutes_and_is_taken_back_with_a_reason()
    {
        using var sitting = await Sitting.OpenAsync(site);
        await BeginAsync(sitting);
        var (item, meeting, view) = (await sitting.ItemAsync("4"), await sitting.MeetingAsync(), await sitting.ViewAsync());
        var voters = Voters.Of(view, meeting).VotingOn(item);
        var ballots = voters.Skip(1).ToDictionary(one => $"Form.Ballots[{one.Who}]", _ => "For");
        (ballots[$"Form.Ballots[{voters[0].Who}]"], ballots["Form.Mover"], ballots["Form.Motion"]) = ("Against", $"{voters[1].Who}", "That it come back in March");

        var page = await sitting.Clerk.SubmitAsync(await sitting.OpenAsync($"minutes/{item.Id}/vote"), ballots);

        var told = $"{voters.Count - 1} for, 1 against, 0 abstained: carried.";
        var section = page.QuerySelector($"#item-{item.Id}")!.TextContent;
        section.ShouldContain("Recorded vote on: That it come back in March");
        section.ShouldContain($"Against (1): {voters[0].Name}");
        section.ShouldContain(told);
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        (await reader.OpenAsync($"{Links.Minutes(meeting.Id)}/print")).QuerySelector(".paper")!.TextContent.ShouldContain(told);

        var vote = (await sitting.MeetingAsync()).Votes.Single(one => one.Item == item.Id);
        await reader.OpenAsync(Links.TakeBack(meeting, vote.Id));
        reader.Last.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        page = await sitting.Clerk.SubmitAsync(await sitting.Clerk.OpenAsync(Links.TakeBack(meeting, vote.Id)), new Dictionary<string, string> { ["Form.Reason"] = "It was counted twice" });
        page.QuerySelector($"#item-{item.Id} del")!.TextContent.ShouldBe(told);
        page.QuerySelector($"#item-{item.Id}")!.TextContent.ShouldContain("It was counted twice");
        (await reader.OpenAsync($"{Links.Minutes(meeting.Id)}/print")).QuerySelector(".paper")!.TextContent.ShouldNotContain(told);
    }

    [Fact]
    public async Task A_vote_of_nobody_and_one_by_who_left_the_room_are_refused_in_words()
    {
        using var sitting = await Sitting.OpenAsync(site);
        var (item, meeting, view) = (await sitting.ItemAsync("5"), await sitting.MeetingAsync(), await sitting.ViewAsync());
        var voter = Voters.Of(view, meeting).Members[0];
        await sitting.Clerk.SubmitAsync(await sitting.OpenAsync("attendance"), new Dictionary<string, string> { ["People[0].State"] = "Present", ["People[1].State"] = "Present", ["People[2].State"] = "Present" }, "form:has(#People)");
        await DeclareAsync(sitting.Clerk, meeting, new() { ["Form.Who"] = $"{voter.Who}", ["Form.Item"] = $"{item.Id}", ["Form.Kind"] = "OtherRegistrable", ["Form.Nature"] = "Trustee", ["Form.LeftTheRoom"] = "true" });

        var page = await sitting.Clerk.SubmitAsync(await sitting.OpenAsync($"minutes/{item.Id}/vote"));
        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Say how somebody voted.");
        page.QuerySelector("main")!.TextContent.ShouldContain($"No vote on this item: {voter.Name} (declared an interest and left).");
        page = await sitting.Clerk.SubmitAsync(page, new Dictionary<string, string> { [$"Form.Ballots[{voter.Who}]"] = "For" });
        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain($"{voter.Name} has no vote on it: declared an interest and left.");
    }

    [Fact]
    public async Task A_member_declares_an_interest_for_themselves_alone_and_takes_it_back()
    {
        using var sitting = await Sitting.OpenAsync(site);
        var (item, meeting, view) = (await sitting.ItemAsync("3"), await sitting.MeetingAsync(), await sitting.ViewAsync());
        var seats = view.MembersOn(meeting.Board, meeting.Day);
        var seat = seats.First(one => Holder(view, one.Who, meeting.Day) is not null);
        using var member = await site.SignedInAsync(Roles.BoardMember, Holder(view, seat.Who, meeting.Day));

        var page = await member.OpenAsync(Links.Meeting(meeting));
        page.QuerySelector("main a[href$='/declare']")!.TextContent.ShouldBe("Declare an interest");
        page = await member.OpenAsync($"{Links.Meeting(meeting)}/declare");
        page.QuerySelector("#Form_Who").ShouldBeNull();
        page = await member.SubmitAsync(page, new Dictionary<string, string> { ["Form.Item"] = $"{item.Id}", ["Form.Nature"] = "Works for the provider" });
        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Say what kind of interest it is.");
        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Say whether you leave the room.");
        page = await member.SubmitAsync(page, new Dictionary<string, string> { ["Form.Kind"] = "OtherRegistrable", ["Form.LeftTheRoom"] = "true" });

        var declared = (await sitting.MeetingAsync()).Declarations.Single(one => one.Nature == "Works for the provider");
        (declared.Who, declared.LeftTheRoom).ShouldBe((seat.Who, true));
        var other = seats.First(one => one.Who != seat.Who);
        await member.SubmitAsync(await member.OpenAsync($"{Links.Meeting(meeting)}/declare"), new Dictionary<string, string> { ["Form.Who"] = $"{other.Who}", ["Form.Item"] = $"{item.Id}", ["Form.Nature"] = "Not mine" });
        member.Last.StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        page = await member.SubmitAsync(await member.OpenAsync(Links.TakeBack(meeting, declared.Id)), new Dictionary<string, string> { ["Form.Reason"] = "The contract has ended" });
        page.QuerySelector("main del")!.TextContent.ShouldContain("Works for the provider");
        (await sitting.OpenAsync("minutes")).QuerySelector("main")!.TextContent.ShouldNotContain("Works for the provider");
    }

    [Fact]
    public async Task The_order_is_varied_by_numbers_or_one_place_at_a_time_and_the_minutes_say_so()
    {
        using var sitting = await Sitting.OpenAsync(site);
        await BeginAsync(sitting);
        var (first, third) = (await sitting.ItemAsync("1"), await sitting.ItemAsync("3"));

        var page = await sitting.Clerk.SubmitAsync(await sitting.OpenAsync("order"), new Dictionary<string, string> { [$"Places[{third.Id}]"] = "1" });
        Numbers(page)[..3].ShouldBe(["3.", "1.", "2."]);
        page = await sitting.Clerk.SubmitAsync(page, new Dictionary<string, string> { ["Move"] = $"{first.Id} 3" }, "#shift");
        Numbers(page)[..3].ShouldBe(["3.", "2.", "1."]);

        using var reader = await site.SignedInAsync(Roles.BoardMember);
        var minutes = await reader.OpenAsync(Links.Minutes(first.Meeting));
        minutes.QuerySelector(".minute h2")!.TextContent.ShouldStartWith("3. ");
        minutes.QuerySelector($"#item-{first.Id}")!.TextContent.ShouldContain("Taken as the third item.");

        page = await sitting.Clerk.SubmitAsync(await sitting.OpenAsync("order"), button: "As it was published");
        Numbers(page)[..3].ShouldBe(["1.", "2.", "3."]);
        (await sitting.ViewAsync()).Items(first.Meeting).ShouldAllBe(one => one.Taken == null);
    }

    private static List<string> Numbers(AngleSharp.Html.Dom.IHtmlDocument page) => [.. page.QuerySelectorAll("main tbody th").Select(one => one.TextContent.Split(' ')[0])];

    private static Guid? Holder(GovernanceView view, Guid who, DateOnly on) => view.Snapshot.Find<Post>(who)?.HolderOn(on) ?? view.Snapshot.Find<Person>(who)?.Id;

    private static async Task DeclareAsync(Visitor visitor, Meeting meeting, Dictionary<string, string> fields) =>
        await visitor.SubmitAsync(await visitor.OpenAsync($"{Links.Meeting(meeting)}/declare"), fields);

    private static async Task BeginAsync(Sitting sitting)
    {
        var page = await sitting.OpenAsync("minutes");
        if (page.QuerySelector("form[action*=Begin]") is not null) await sitting.Clerk.SubmitAsync(page);
    }
}

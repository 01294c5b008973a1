using Candour.Site;
using Candour.Storage;

namespace Candour.Browser.Tests.Journeys;

/// <summary>A meeting has its quorum but for one item, at which a member declares an interest and leaves.</summary>
public sealed class QuorumTests(BrowserFixture site) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task One_item_without_a_quorum_is_named_and_put_off_and_the_rest_stands()
    {
        var officer = await Walker.InAsync(site, Roles.CommitteeOfficer);
        var view = await site.BoardsAsync();
        var board = view.BoardBy("TIB")!;
        var meeting = view.MeetingOn(board.Id, Day("2018-12-18"))!;
        var voters = view.MembersOn(board.Id, meeting.Day).Where(one => one.Votes).ToList();
        var (needed, item) = (board.Quorum!.Needed(voters.Count), view.AgendaOf(meeting.Id).Single(one => one.Number == "4").Item);
        await officer.GoAsync(Links.Attendance(meeting));
        foreach (var seat in voters.Take(needed)) await officer.ChooseAsync($"How {view.NameOf(seat.Who)} takes part", "Present");
        await officer.PressAsync("Save the attendance");
        await officer.SeesAsync($"{needed} voting members there, {needed} needed.");

        await officer.FollowAsync("Record a declaration");
        await officer.ChooseAsync("Who declares it?", view.NameOf(voters[1].Who));
        await officer.ChooseAsync("In which item?", item.Title);
        await officer.PickAsync("What kind of interest is it?", "Other registrable interest");
        await officer.FillAsync("What is the interest?", "Trustee of the complainant’s charity");
        await officer.PickAsync("Did they leave the room?", "They left while it was dealt with");
        await officer.PressAsync("Save the declaration");
        await officer.SeesAsync($"{needed - 1} voting members there, {needed} needed: no quorum. Not counted: {view.NameOf(voters[1].Who)} (declared an interest and left).");
        await officer.FindsNoFaultAsync();

        await officer.GoAsync(Links.Minutes(meeting.Id));
        await officer.PressAsync("Begin the minutes");
        await officer.FollowAsync($"Record a vote under {item.Title}");
        await officer.SeesAsync($"No vote on this item: {view.NameOf(voters[1].Who)} (declared an interest and left).");
        await officer.GoAsync(Links.Minutes(meeting.Id));
        await officer.FollowAsync($"Put the item off: {item.Title}");
        await officer.FillAsync("Why?", "There was no quorum for it");
        await officer.PressAsync("Put it off");
        await officer.SeesAsync("Put off: There was no quorum for it");

        await officer.FollowAsync("Can this meeting be closed?");
        await officer.SeesAsync("Item 3,");
        (await officer.Page.GetByText("Item 4").CountAsync()).ShouldBe(0);
    }
}

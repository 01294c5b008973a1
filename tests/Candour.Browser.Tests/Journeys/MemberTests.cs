using Candour.Governance;
using Candour.Improvement;
using Candour.Site;
using Candour.Storage;
using Microsoft.Playwright;

namespace Candour.Browser.Tests.Journeys;

/// <summary>A member reads the agenda before a meeting, declares an interest, and comments on the minutes after it.</summary>
public sealed class MemberTests(BrowserFixture site) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task A_member_reads_declares_and_comments_on_the_draft()
    {
        var view = await site.BoardsAsync();
        var meeting = view.MeetingOn(view.BoardBy("TIB")!.Id, Day("2018-12-18"))!;
        var seat = view.MembersOn(meeting.Board, meeting.Day).First(one => one.Votes && view.Snapshot.Find<Post>(one.Who)?.HolderOn(meeting.Day) is not null);
        var member = await Walker.InAsync(site, Roles.BoardMember, view.Snapshot.Find<Post>(seat.Who)!.HolderOn(meeting.Day));
        await member.Page.SetViewportSizeAsync(390, 800);
        await member.GoAsync("/meetings");
        await member.FollowAsync("18 December 2018");
        await member.SeesAsync("Complaints review");
        await member.FindsNoFaultAsync();

        await member.FollowAsync("Declare an interest");
        await member.ChooseAsync("In which item?", "Complaints review");
        await member.PickAsync("What kind of interest is it?", "Non-registrable interest");
        await member.FillAsync("What is the interest?", "My sister made one of the complaints");
        await member.PickAsync("Will you leave the room?", "I leave while it is dealt with");
        await member.FindsNoFaultAsync();
        await member.PressAsync("Declare it");
        await member.SeesAsync("non-registrable interest: My sister made one of the complaints. Left the room.");
        await member.FindsNoFaultAsync();
        await member.FollowAsync("Take it back");
        await member.FillAsync("Why?", "It is another complaint");
        await member.FindsNoFaultAsync();
        await member.PressAsync("Take it back");
        await Assertions.Expect(member.Page.Locator("main del")).ToContainTextAsync("My sister made one of the complaints");

        await CirculateAsync(meeting);
        await member.GoAsync(Links.Minutes(meeting.Id));
        await member.FollowAsync("Comment on Complaints review");
        await member.FillAsync("What is not right?", "The figure was 27, not 72");
        await member.FindsNoFaultAsync();
        await member.PressAsync("Send the comment");
        await member.SeesAsync("The figure was 27, not 72");
        await member.SeesAsync("Not dealt with yet");
        await member.FindsNoFaultAsync();

        var officer = await Walker.InAsync(site, Roles.CommitteeOfficer);
        await officer.GoAsync(Links.Minutes(meeting.Id));
        await officer.FollowAsync("Deal with it");
        await officer.PickAsync("Is it accepted?", "Accepted");
        await officer.FillAsync("What became of it?", "Put right");
        await officer.FindsNoFaultAsync();
        await officer.PressAsync("Save");
        await officer.SeesAsync("Accepted. Put right");
        await officer.FindsNoFaultAsync();
    }

    /// <summary>The meeting is held, and its draft minutes go round.</summary>
    private async Task CirculateAsync(Meeting meeting)
    {
        var officer = await Walker.InAsync(site, Roles.CommitteeOfficer);
        await officer.GoAsync(Links.Attendance(meeting));
        await officer.FillAsync("At", "18:00");
        await officer.PressAsync("The meeting starts");
        await officer.FillAsync("At", "19:30");
        await officer.PressAsync("The meeting ends");
        await officer.GoAsync(Links.Minutes(meeting.Id));
        await officer.PressAsync("Begin the minutes");
        await officer.FollowAsync("Send them round for comment");
        await officer.FillAsync("Why do they go round so?", "The notes of the meeting come with them");
        await officer.PressAsync("They go round today");
        await officer.SeesAsync("Draft, circulated for comment");
    }
}

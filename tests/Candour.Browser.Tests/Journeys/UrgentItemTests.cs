using Candour.Site;
using Candour.Storage;

namespace Candour.Browser.Tests.Journeys;

/// <summary>What was not on the agenda in time: first in a supplement, then in the meeting itself.</summary>
public sealed class UrgentItemTests(BrowserFixture site) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task A_late_item_goes_on_with_the_numbers_and_an_urgent_one_with_the_chairs_reason()
    {
        var officer = await Walker.InAsync(site, Roles.CommitteeOfficer);
        var view = await site.BoardsAsync();
        var meeting = view.MeetingOn(view.BoardBy("TIB")!.Id, Day("2018-12-18"))!;
        var last = view.AgendaOf(meeting.Id).Count(one => one.Depth == 0);
        await officer.GoAsync($"{Links.Meeting(meeting.Id)}/dispatch");
        await officer.FillAsync("Why does it go out without what is missing?", "The papers are tabled");
        await officer.PressAsync("Send the agenda out");

        await officer.FollowAsync("Supplementary agenda");
        await officer.FillAsync("Why is there a supplement?", "The inspectors wrote on Friday");
        await officer.PressAsync("Begin supplementary agenda 1");
        await officer.FillAsync("Title", "The inspectors’ letter");
        await officer.PressAsync("Add the item");
        await officer.PressAsync("Send the supplement out");
        await officer.SeesAsync($"The supplement has gone out: {last + 1}. The inspectors’ letter.");

        await officer.GoAsync(Links.Attendance(meeting));
        await officer.FillAsync("At", "18:00");
        await officer.PressAsync("The meeting starts");
        await officer.GoAsync(Links.Minutes(meeting.Id));
        await officer.PressAsync("Begin the minutes");
        await officer.FollowAsync("Add an urgent item");
        await officer.SeesAsync("What comes up now needs the chair’s reason");
        await officer.FindsNoFaultAsync();
        await officer.FillAsync("Title", "Flood at the children’s home");
        await officer.FillAsync("Why the chair takes it as urgent", "The home was closed this morning");
        await officer.PressAsync("Add the item");

        await officer.SeesAsync($"{last + 2}. Flood at the children’s home");
        await officer.SeesAsync("Urgent: The home was closed this morning");
        await officer.FollowAsync("Order of business");
        await officer.FillAsync("Place of Flood at the children’s home", "1");
        await officer.PressAsync("Save the order");
        await officer.FindsNoFaultAsync();
        await officer.GoAsync($"{Links.Minutes(meeting.Id)}/print");
        await officer.SeesAsync("Taken as the first item.");
        await officer.SeesAsync("Urgent: The home was closed this morning");
    }
}

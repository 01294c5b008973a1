using Candour.Governance;
using Candour.Site;
using Candour.Storage;
using Microsoft.Playwright;

namespace Candour.Browser.Tests.Journeys;

/// <summary>A committee officer services one meeting, from its day in the calendar to the approval of its minutes.</summary>
public sealed class OfficerTests(BrowserFixture site) : IClassFixture<BrowserFixture>
{
    private const string Topic = "Placements close to home";

    [Fact]
    public async Task One_meeting_from_the_forward_plan_to_approved_minutes()
    {
        var officer = await Walker.InAsync(site, Roles.CommitteeOfficer);
        await PlanAsync(officer, day: 22, month: 1);
        await PlanAsync(officer, day: 26, month: 2);
        await PutOnTheForwardPlanAsync(officer);
        await MakeTheAgendaAsync(officer);
        await BringAPaperAsync(officer);
        await SendOutAsync(officer);
        await HoldAsync(officer);
        await SettleAsync(officer);

        var view = await site.BoardsAsync();
        var (meeting, next) = (await MeetingAsync(), view.MeetingOn(view.BoardBy("TIB")!.Id, Day("2019-02-26"))!);
        (meeting.ClosedOn is not null, view.MinutesOf(meeting.Id)!.State).ShouldBe((true, MinutesState.Approved));
        view.DecisionsOf(meeting.Id).ShouldHaveSingleItem().Text.ShouldBe("That the offer to carers be renewed");
        view.MattersArising(next).ShouldContain(one => one.Text == "Bring the costed offer");
    }

    private static async Task PlanAsync(Walker officer, int day, int month)
    {
        await officer.GoAsync("/boards/TIB");
        await officer.FollowAsync("Add a meeting");
        await officer.DateAsync("Day", day, month, 2019);
        await officer.FillAsync("Begins at", "18:00");
        await officer.FillAsync("Where it is", "Committee room 1");
        await officer.PressAsync("Add the meeting");
        await officer.SeesAsync($"{day} {(month == 1 ? "January" : "February")} 2019");
    }

    private static async Task PutOnTheForwardPlanAsync(Walker officer)
    {
        await officer.GoAsync("/boards/TIB");
        await officer.FollowAsync("Forward plan");
        await officer.FollowAsync("Add a topic");
        await officer.FillAsync("What is it about?", Topic);
        await officer.ChooseAsync("For which meeting?", "22 January 2019");
        await officer.PickAsync("What is the board to do?", "Decision");
        await officer.ChooseAsync("Lead officer", "Director");
        await officer.PressAsync("Add the topic");
        await officer.SeesAsync(Topic);
    }

    private async Task MakeTheAgendaAsync(Walker officer)
    {
        await officer.GoAsync(Links.Meeting(await MeetingAsync()));
        await officer.FollowAsync("Work on the agenda");
        await officer.PressAsync("Add all of these");
        await officer.SeesAsync(Topic);
    }

    private static async Task BringAPaperAsync(Walker officer)
    {
        await officer.FollowAsync($"Add a paper to {Topic}");
        await officer.PickAsync("Kind", "Decision");
        await officer.PressAsync("Begin the paper");
        foreach (var area in await officer.Page.Locator("textarea").AllAsync()) await area.FillAsync("Carers leave for other agencies.");
        await officer.PressAsync("Save");
        await officer.FollowAsync("Seek clearance");
        await officer.PickAsync("Which clearance?", "Legal");
        await officer.ChooseAsync("Who is asked?", "Director");
        await officer.PressAsync("Seek it");
        await officer.FollowAsync("Answer for: Legal");
        await officer.PickAsync("What is your answer?", "Cleared");
        await officer.PressAsync("Answer");
        await officer.SeesAsync("Your answer is recorded.");
    }

    private async Task SendOutAsync(Walker officer)
    {
        await officer.GoAsync(Links.Meeting(await MeetingAsync()));
        await officer.FollowAsync("Send the agenda out");
        await officer.SeesAsync("clearance was never sought");
        await officer.FillAsync("Why does it go out without what is missing?", "The rest is tabled");
        await officer.PressAsync("Send the agenda out");
        await officer.SeesAsync("Its numbers are fixed.");
    }

    private async Task HoldAsync(Walker officer)
    {
        await officer.FollowAsync("Attendance");
        await officer.FillAsync("At", "18:00");
        await officer.PressAsync("The meeting starts");
        foreach (var state in await officer.Page.Locator("#People tr:has(input[name$='.Who']) select[name$='.State']").AllAsync()) await state.SelectOptionAsync("Present");
        await officer.PressAsync("Save the attendance");
        await officer.SeesAsync("The attendance is saved.");

        await officer.GoAsync(Links.Minutes((await MeetingAsync()).Id));
        await officer.PressAsync("Begin the minutes");
        var view = await site.BoardsAsync();
        foreach (var line in view.AgendaOf((await MeetingAsync()).Id).Where(one => one.Item.Purpose is ItemPurpose.Decision))
        {
            await officer.Page.Locator($"#resolved-{line.Item.Id}").FillAsync("That it be agreed");
            await Assertions.Expect(officer.Page.Locator($"form[data-minute='{line.Item.Id}'] [role=status]")).ToContainTextAsync("Saved at", new() { Timeout = 10_000 });
        }
        await officer.FollowAsync($"Record a decision under {Topic}");
        await officer.FillAsync("What was decided?", "That the offer to carers be renewed");
        await officer.PressAsync("Save the decision");
        await officer.SeesAsync("That the offer to carers be renewed");

        var item = officer.Page.Locator("section", new() { Has = officer.Page.GetByRole(AriaRole.Heading, new() { Name = Topic }) });
        await item.GetByText("Add an action").First.ClickAsync();
        await item.GetByLabel("What is to be done?").FillAsync("Bring the costed offer");
        await item.GetByRole(AriaRole.Button, new() { Name = "Add the action" }).ClickAsync();
        await officer.SeesAsync("Bring the costed offer (nobody named yet");
        await officer.FindsNoFaultAsync();
        await officer.FollowAsync("Attendance and quorum");
        await officer.FillAsync("At", "19:30");
        await officer.PressAsync("The meeting ends");
        await officer.SeesAsync("ended at 19:30");
    }

    private async Task SettleAsync(Walker officer)
    {
        var minutes = Links.Minutes((await MeetingAsync()).Id);
        await officer.GoAsync(minutes);
        await officer.FollowAsync("Can this meeting be closed?");
        await officer.SeesAsync("Nobody is named to do “Bring the costed offer”.");
        await officer.FollowAsync("Settle it: Nobody is named");
        await officer.ChooseAsync("Who does it?", "Director");
        await officer.PressAsync("Save");
        await officer.GoAsync($"{Links.Meeting((await MeetingAsync()).Id)}/close");
        await officer.SeesAsync("Yes. Every item is settled");
        await officer.PressAsync("Close the meeting");
        await officer.FollowAsync("Send them round for comment");
        await officer.SeesAsync("Nothing is minuted under");
        await officer.FillAsync("Why do they go round so?", "The board noted these papers without a word");
        await officer.PressAsync("They go round today");
        await officer.FollowAsync("Record their approval");
        await officer.ChooseAsync("Which meeting approved them?", "26 February 2019");
        await officer.FillAsync("Corrections", "Item 1: “carers” for “cares”");
        await officer.PressAsync("Save the approval");
        await officer.SeesAsync("Approved on 26 February 2019");
        await officer.FindsNoFaultAsync();
    }

    private async Task<Meeting> MeetingAsync()
    {
        var view = await site.BoardsAsync();
        return view.MeetingOn(view.BoardBy("TIB")!.Id, Day("2019-01-22"))!;
    }
}

using AngleSharp.Html.Dom;
using Candour.Governance;
using Candour.Site;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Boards;

/// <summary>A committee officer keeps the calendar and puts agendas together.</summary>
public sealed class MeetingChangeTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Script = "<script>alert(1)</script>";

    [Fact]
    public async Task Meetings_of_a_year_are_proposed_with_what_moved_and_why_and_the_chosen_ones_made()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        var page = await clerk.OpenAsync("/boards/CSIB/calendar?From=2019-02-25&Until=2019-06-30");
        page.Text(".lede").ShouldBe("It meets every 6 weeks, Monday at 17:30. 2 meetings are not in the calendar yet.");
        page.QuerySelectorAll(".govuk-checkboxes__label").Select(one => one.TextContent).ShouldBe(["Monday 8 April 2019", "Monday 20 May 2019"]);

        page = await clerk.OpenAsync("/boards/OSC/calendar?From=2018-12-26&Until=2020-01-31");
        page.QuerySelectorAll(".govuk-checkboxes__hint").Select(one => one.TextContent).ShouldBe(["25 December 2019 is a bank holiday, so it is on 27 December 2019."]);
        await clerk.SubmitAsync(page, new Dictionary<string, string> { ["Days"] = "2019-12-25" });
        var made = (await MeetingAsync("OSC", "2019-12-27"))!;
        (made.PlannedFor, made.Room, made.IsPublic).ShouldBe((Day("2019-12-25"), "Committee room 1, town hall", true));
        (await MeetingAsync("OSC", "2019-04-24")).ShouldBeNull();
    }

    [Fact]
    public async Task A_time_that_cannot_be_planned_is_refused_in_words()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        (await clerk.OpenAsync("/boards/CSIB/calendar?From=2019-02-25&Until=2018-06-30")).Text(".govuk-error-summary").ShouldContain("The time ends before it begins.");
        (await clerk.OpenAsync("/boards/CSIB/calendar?From=2019-02-25&Until=2059-06-30")).Text(".govuk-error-summary").ShouldContain("Plan up to 3 years at once.");
        (await clerk.OpenAsync("/boards/DFE/calendar")).Text("main").ShouldContain("The board meets when it is called.");
    }

    [Fact]
    public async Task A_meeting_is_added_by_hand_but_not_on_a_bank_holiday()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        var refused = await clerk.SubmitAsync(await clerk.OpenAsync("/boards/DFE/meetings/add"), Date("Form.Day", "25 12 2018", ("Form.Start", "10:00"), ("Form.Room", Script)));
        refused.Text(".govuk-error-summary").ShouldContain("25 December 2018 is no working day. The next one is 27 December 2018.");

        var page = await clerk.SubmitAsync(refused, Date("Form.Day", "27 12 2018"));
        page.Text("h1").ShouldBe("Thursday 27 December 2018, 10am");
        page.QuerySelector("main script").ShouldBeNull();
    }

    [Fact]
    public async Task A_meeting_is_moved_and_cancelled_with_a_reason_each()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        var address = Links.Meeting((await MeetingAsync("CSIB", "2019-02-25"))!);
        (await clerk.SubmitAsync(await clerk.OpenAsync($"{address}/move"), Date("Form.Day", "26 2 2019"))).Text(".govuk-error-summary").ShouldContain("Say why it moves.");

        var page = await clerk.SubmitAsync(await clerk.OpenAsync($"{address}/move"), Date("Form.Day", "26 2 2019", ("Form.Reason", "The chair is away.")));
        page.Text("h1").ShouldBe("Tuesday 26 February 2019, 5:30pm");
        page.Text(".facts").ShouldContain("from 25 February 2019 The chair is away.");
        page.QuerySelectorAll(".record__story .moj-timeline__item")[0].QuerySelectorAll("li").Select(one => one.TextContent.Squeezed()).ShouldBe(["Day: 25 February 2019 is now 26 February 2019"]);

        page = await clerk.SubmitAsync(await clerk.OpenAsync($"{address}/cancel"), new Dictionary<string, string> { ["Form.Reason"] = "Nothing to decide." });
        page.Text(".lede").ShouldBe("Not held. Nothing to decide.");
        page.QuerySelectorAll("main a").ShouldNotContain(one => one.GetAttribute("href")!.EndsWith("/move", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_who_move_a_meeting_at_once_see_both()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        using var other = await site.SignedInAsync(Roles.ImprovementManager);
        var address = Links.Meeting((await MeetingAsync("CSIB", "2019-01-14"))!);
        var form = await clerk.OpenAsync($"{address}/move");
        await other.SubmitAsync(await other.OpenAsync($"{address}/move"), Date("Form.Day", "15 1 2019", ("Form.Reason", "Theirs.")));

        var conflict = await clerk.SubmitAsync(form, Date("Form.Day", "16 1 2019", ("Form.Reason", "Mine.")));

        conflict.Text("h1").ShouldBe("Somebody else changed this in the meantime");
        (await MeetingAsync("CSIB", "2019-01-15")).ShouldNotBeNull();
        await clerk.SubmitAsync(conflict);
        (await MeetingAsync("CSIB", "2019-01-16"))!.Moves.Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_agenda_is_filled_put_in_order_sent_out_and_continued_by_a_supplement()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        var meeting = (await MeetingAsync("TIB", "2019-03-26"))!;
        var address = Links.Meeting(meeting);

        var page = await clerk.OpenAsync($"{address}/agenda/edit");
        page = await clerk.SubmitAsync(page, form: "form[action*='handler=Fill']");
        Titles(page).ShouldBe(
        [
            "Apologies for absence", "Declarations of interest", "Minutes and matters arising", "Work programme",
            "Front door: calls answered and decided within a day", "Safer streets", "Any other urgent business",
        ]);

        var view = await ViewAsync();
        await clerk.SubmitAsync(await clerk.OpenAsync($"{address}/items/add"), new Dictionary<string, string>
        {
            ["Form.Title"] = Script, ["Form.Purpose"] = "Decision", ["Form.Leads"] = $"{view.Programme.Posts[0].Id}", ["Form.Paragraph"] = "3", ["Form.PublicInterest"] = "Bidders would learn of it.",
        });
        page = await clerk.OpenAsync($"{address}/agenda/edit");
        page.QuerySelector("main script").ShouldBeNull();
        page.Text(".agenda").ShouldContain("(paragraph 3). Bidders would learn of it.");
        var item = page.QuerySelectorAll(".agenda tbody tr")[7].QuerySelector("input[name=Item]")!.GetAttribute("value");
        page = await clerk.SubmitAsync(page, form: $"form:has(input[value='{item}'])", button: $"Up: {Script}");
        Titles(page)[6].ShouldBe(Script);

        var sending = await clerk.OpenAsync($"{address}/dispatch");
        sending.Text("#missing").ShouldContain("Item 5 has no paper.");
        (await clerk.SubmitAsync(sending)).Text(".govuk-error-summary").ShouldContain("Say why it goes out without what is missing.");
        page = await clerk.SubmitAsync(sending, new Dictionary<string, string> { ["Form.MissingReason"] = "The paper follows." });
        page.Text(".lede").ShouldBe("The agenda went out on 3 December 2018.");
        (await ViewAsync()).Items(meeting.Id).ShouldAllBe(one => one.Number != null);

        var late = await clerk.SubmitAsync(await clerk.OpenAsync($"{address}/items/add"), new Dictionary<string, string> { ["Form.Title"] = "A letter" });
        late.Text(".govuk-error-summary").ShouldContain("The agenda has gone out.");
        page = await clerk.SubmitAsync(await clerk.OpenAsync($"{address}/supplement"), new Dictionary<string, string> { ["Form.Reason"] = "A letter came." });
        await clerk.SubmitAsync(page, new Dictionary<string, string> { ["Form.Title"] = "The letter" });
        page = await clerk.SubmitAsync(await clerk.OpenAsync($"{address}/agenda/edit"), form: "form[action*='handler=Send']");
        page.QuerySelectorAll(".agenda tbody tr")[^1].TextContent.Squeezed().ShouldStartWith("9 The letter In supplementary agenda 1");
    }

    [Fact]
    public async Task An_item_is_linked_to_a_topic_of_the_forward_plan_and_unlinked()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        var meeting = (await MeetingAsync("TIB", "2018-12-18"))!;
        var item = (await ViewAsync()).AgendaOf(meeting.Id).Single(one => one.Number == "5").Item;
        var topic = (await ViewAsync()).Topic(item.Topic!.Value)!;
        const string Missing = "“Progress of children’s services” is not on the agenda.";
        var (address, dispatch) = ($"{Links.Meeting(meeting)}/items/{item.Id}", $"{Links.Meeting(meeting)}/dispatch");
        (await clerk.OpenAsync(dispatch)).Text("#missing").ShouldNotContain(Missing);
        (await clerk.OpenAsync(Links.Meeting(meeting))).QuerySelector($"#item-{item.Id} a[href='{Links.Topic(topic, await ViewAsync())}']").ShouldNotBeNull();

        await clerk.SubmitAsync(await clerk.OpenAsync(address), new Dictionary<string, string> { ["Form.Topic"] = "" });
        (await clerk.OpenAsync(dispatch)).Text("#missing").ShouldContain(Missing);
        var other = (await ViewAsync()).TopicsAhead(meeting.Board).First(one => one.Meeting is null);
        await clerk.SubmitAsync(await clerk.OpenAsync(address), new Dictionary<string, string> { ["Form.Topic"] = $"{other.Id}" });
        (await ViewAsync()).Topic(other.Id)!.Meeting.ShouldBe(meeting.Id);
        await clerk.SubmitAsync(await clerk.OpenAsync(address), new Dictionary<string, string> { ["Form.Topic"] = $"{topic.Id}" });

        (await ViewAsync()).ItemOf(topic)!.Id.ShouldBe(item.Id);
    }

    [Fact]
    public async Task An_urgent_item_after_dispatch_carries_the_chairs_reason_and_an_item_that_went_out_is_withdrawn_not_removed()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        var meeting = (await MeetingAsync("CSIB", "2018-12-03"))!;
        var address = Links.Meeting(meeting);
        await clerk.SubmitAsync(await clerk.OpenAsync($"{address}/items/add"), new Dictionary<string, string>
        {
            ["Form.Title"] = "A child’s death", ["Form.UrgentReason"] = "It happened on Friday.", ["Form.Supplement"] = "",
        });
        (await clerk.OpenAsync(address)).Text(".agenda").ShouldContain("Urgent The chair’s reason: It happened on Friday.");

        var risks = (await ViewAsync()).Items(meeting.Id).Single(one => one.Title == "Risks");
        var page = await clerk.OpenAsync($"{address}/items/{risks.Id}");
        page.QuerySelectorAll("button").ShouldNotContain(one => one.TextContent == "Take it off the agenda");
        page = await clerk.SubmitAsync(page, new Dictionary<string, string> { ["Withdrawn"] = "Not ready." }, button: "Withdraw the item");
        page.QuerySelectorAll(".agenda del").Select(one => one.TextContent).ShouldBe(["Risks"]);
        (await clerk.OpenAsync(address)).Text(".agenda").ShouldContain("Withdrawn on 3 December 2018 by CommitteeOfficer: Not ready.");
    }

    [Fact]
    public async Task An_item_is_taken_off_before_the_agenda_goes_out_and_its_parts_first()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        var meeting = (await MeetingAsync("CAB", "2018-12-19"))!;
        var address = Links.Meeting(meeting);
        var (whole, part) = ((await ItemAsync(meeting, "Foster carers")), await ItemAsync(meeting, "What independent"));

        (await clerk.SubmitAsync(await clerk.OpenAsync($"{address}/items/{whole.Id}"), button: "Take it off the agenda")).Text(".govuk-error-summary").ShouldContain("It has parts. Take those off first.");
        await clerk.SubmitAsync(await clerk.OpenAsync($"{address}/items/{part.Id}"), button: "Take it off the agenda");
        Titles(await clerk.SubmitAsync(await clerk.OpenAsync($"{address}/items/{whole.Id}"), button: "Take it off the agenda")).ShouldNotContain(whole.Title);
    }

    [Fact]
    public async Task An_agenda_that_is_late_goes_out_with_the_reason_that_is_then_shown()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        var address = Links.Meeting((await MeetingAsync("COB", "2018-12-06"))!);
        (await clerk.OpenAsync(address)).Text(".lede").ShouldBe("The agenda should have gone out by 30 November 2018.");
        var sending = await clerk.OpenAsync($"{address}/dispatch");

        (await clerk.SubmitAsync(sending, new Dictionary<string, string> { ["Form.MissingReason"] = "Tabled." })).Text(".govuk-error-summary").ShouldContain("The last day was 30 November 2018.");
        var page = await clerk.SubmitAsync(sending, new Dictionary<string, string> { ["Form.MissingReason"] = "Tabled.", ["Form.LateReason"] = "The clerk was ill." });

        page.Text(".lede").ShouldBe("The agenda went out on 3 December 2018, after the last day, 30 November 2018.");
        (await clerk.OpenAsync($"{address}/agenda")).Text(".paper").ShouldContain("The clerk was ill.");
    }

    private static List<string> Titles(IHtmlDocument page) => [.. page.QuerySelectorAll(".agenda tbody th").Select(one => one.FirstChild!.TextContent.Trim())];

    private async Task<AgendaItem> ItemAsync(Meeting meeting, string title) =>
        (await ViewAsync()).Items(meeting.Id).Single(one => one.Title.StartsWith(title, StringComparison.Ordinal));

    private async Task<Meeting?> MeetingAsync(string board, string day)
    {
        var view = await ViewAsync();
        return view.MeetingOn(view.BoardBy(board)!.Id, Day(day));
    }

    private async Task<GovernanceView> ViewAsync() => GovernanceView.Of(await site.SnapshotAsync());

    private static Dictionary<string, string> Date(string field, string day, params (string, string)[] others)
    {
        var parts = day.Split(' ');
        var fields = new Dictionary<string, string> { [$"{field}.Day"] = parts[0], [$"{field}.Month"] = parts[1], [$"{field}.Year"] = parts[2] };
        foreach (var (name, value) in others) fields[name] = value;
        return fields;
    }
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Candour.Governance;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.ForwardPlan;

public sealed class ForwardPlanTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Plan = "/boards/CSIB/forward-plan";

    [Fact]
    public async Task A_topic_is_added_for_a_meeting_and_stands_in_its_table()
    {
        using var officer = await site.SignedInAsync(Roles.CommitteeOfficer);
        var meeting = await NextMeetingAsync();
        var (member, lead) = await TwoPostsAsync();

        var page = await officer.SubmitAsync(await officer.OpenAsync($"{Plan}/add"), new Dictionary<string, string>
        {
            ["Form.Title"] = "Workforce strategy", ["Form.Meeting"] = $"{meeting.Id}", ["Form.Category"] = "Improvement", ["Form.Detail"] = "Vacancies and pay",
            ["Form.LeadMember"] = $"{member.Id}", ["Form.LeadOfficer"] = $"{lead.Id}", ["Form.MonitoredBy"] = "Overview and Scrutiny\r\nCabinet",
        });

        var row = Row(page, "Workforce strategy");
        row.Closest("section")!.QuerySelector("h2")!.TextContent.ShouldBe(Improvement.InWords.Day(meeting.Day));
        row.QuerySelectorAll("td").Select(one => one.TextContent.Squeezed()).ShouldBe(["Improvement", "Vacancies and pay", $"{member.Title} {lead.Title}", "Overview and Scrutiny Cabinet"]);
        row.Closest("section")!.TextContent.ShouldContain("Standing items:");

        var printed = await officer.OpenAsync($"{Plan}/print");
        printed.QuerySelectorAll("tbody tr").ShouldContain(one => one.TextContent.Contains("Workforce strategy", StringComparison.Ordinal) && one.TextContent.Contains("Overview and Scrutiny and Cabinet", StringComparison.Ordinal));
        (await (await officer.GetAsync($"{Plan}.csv")).Content.ReadAsStringAsync()).ShouldContain($"{meeting.Day:yyyy-MM-dd},,Workforce strategy,Improvement,Vacancies and pay,Discussion,");
    }

    [Fact]
    public async Task A_key_decision_says_which_notice_is_missing_until_it_was_given()
    {
        using var officer = await site.SignedInAsync(Roles.CommitteeOfficer);
        var meeting = await NextMeetingAsync();
        var refused = await officer.SubmitAsync(await officer.OpenAsync($"{Plan}/add"), new Dictionary<string, string> { ["Form.Title"] = "Budget", ["Form.Meeting"] = $"{meeting.Id}", ["Form.Key"] = "true", ["Form.Private"] = "true" });
        refused.QuerySelector(".govuk-error-summary")!.TextContent.Squeezed().ShouldContain("A key decision is an item for decision.Schedule 12A has paragraphs 1 to 7.Say why it is dealt with in private.");

        var page = await officer.SubmitAsync(refused, new Dictionary<string, string> { ["Form.Purpose"] = "Decision", ["Form.Private"] = "false" });
        Row(page, "Budget").TextContent.Squeezed().ShouldContain("Notice missing Key decision.");

        var edit = await officer.OpenAsync(Row(page, "Budget").QuerySelectorAll("a").First(one => one.TextContent.StartsWith("Change", StringComparison.Ordinal)).GetAttribute("href")!);
        var told = meeting.Day.AddDays(-40);
        page = await officer.SubmitAsync(edit, new Dictionary<string, string> { ["Form.NoticeOn.Day"] = $"{told.Day}", ["Form.NoticeOn.Month"] = $"{told.Month}", ["Form.NoticeOn.Year"] = $"{told.Year}" });
        Row(page, "Budget").TextContent.Squeezed().ShouldContain($"Notice given Key decision. Notice published on {Improvement.InWords.Day(told)}.");
    }

    [Fact]
    public async Task A_topic_is_sent_to_another_board_and_each_names_the_other()
    {
        using var officer = await site.SignedInAsync(Roles.CommitteeOfficer);
        var page = await AddAsync(officer, "Placement costs");
        var other = GovernanceView.Of(await site.ViewAsync()).BoardBy("OSC")!;

        page = await officer.SubmitAsync(await officer.OpenAsync($"{Plan}/{Id(page, "Placement costs")}/send"), new Dictionary<string, string> { ["Form.To"] = $"{other.Id}", ["Form.Reason"] = "Scrutiny asked for it." });

        var sent = page.QuerySelectorAll("details li").Single(one => one.TextContent.Contains("Placement costs", StringComparison.Ordinal));
        sent.TextContent.Squeezed().ShouldBe($"Placement costs. Sent to {other.Title}: Scrutiny asked for it.");
        Row(await officer.OpenAsync("/boards/OSC/forward-plan"), "Placement costs").TextContent.ShouldContain("Scrutiny asked for it.");
    }

    [Fact]
    public async Task A_topic_is_dropped_with_a_reason_that_stays_and_no_longer_changed()
    {
        using var officer = await site.SignedInAsync(Roles.CommitteeOfficer);
        var page = await AddAsync(officer, "Away day");
        var id = Id(page, "Away day");

        var refused = await officer.SubmitAsync(await officer.OpenAsync($"{Plan}/{id}/drop"));
        refused.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Say why it is dropped.");
        page = await officer.SubmitAsync(refused, new Dictionary<string, string> { ["Form.Reason"] = "No room." });

        page.QuerySelector($"#topic-{id}")!.TextContent.Squeezed().ShouldEndWith("No room.");
        ((int)(await officer.GetAsync($"{Plan}/{id}")).StatusCode).ShouldBe(404);
    }

    [Fact]
    public async Task Two_officers_who_change_one_topic_choose_between_their_versions()
    {
        using var officer = await site.SignedInAsync(Roles.CommitteeOfficer);
        var address = $"{Plan}/{Id(await AddAsync(officer, "Early help"), "Early help")}";
        using var people = await Conflicts.TwoPeople.MeetAsync(site, address, new() { ["Form.Category"] = "Transformation" }, new() { ["Form.Detail"] = "The offer to schools" });

        people.ShouldChoose(new() { ["Category (optional)"] = "theirs", ["Detail (optional)"] = "mine" });
        await people.PressAsync("Save what is chosen");

        people.Said.ShouldContain("Transformation");
        people.Said.ShouldContain("The offer to schools");
    }

    [Fact]
    public async Task A_board_member_reads_the_plan_and_changes_nothing()
    {
        using var member = await site.SignedInAsync(Roles.BoardMember);
        var page = await member.OpenAsync(Plan);
        page.QuerySelector("h1")!.TextContent.ShouldBe("Forward plan");
        page.QuerySelectorAll("main a").ShouldNotContain(one => one.TextContent.StartsWith("Add", StringComparison.Ordinal));
        (await member.GetAsync($"{Plan}/add")).Headers.Location!.AbsolutePath.ShouldBe("/account/denied");
    }

    private static async Task<IHtmlDocument> AddAsync(Visitor officer, string title) =>
        await officer.SubmitAsync(await officer.OpenAsync($"{Plan}/add"), new Dictionary<string, string> { ["Form.Title"] = title });

    private static IElement Row(IHtmlDocument page, string title) =>
        page.QuerySelectorAll("tbody tr").Single(one => one.QuerySelector("th")!.TextContent.Squeezed().StartsWith(title, StringComparison.Ordinal));

    private static string Id(IHtmlDocument page, string title) => Row(page, title).Id!["topic-".Length..];

    private async Task<Meeting> NextMeetingAsync()
    {
        var view = GovernanceView.Of(await site.ViewAsync());
        return view.NextMeeting(view.BoardBy("CSIB")!.Id, new(2018, 12, 3)).ShouldNotBeNull();
    }

    private async Task<(Improvement.Post Member, Improvement.Post Officer)> TwoPostsAsync()
    {
        var view = await site.ViewAsync();
        return (view.Posts[0], view.Posts[1]);
    }
}

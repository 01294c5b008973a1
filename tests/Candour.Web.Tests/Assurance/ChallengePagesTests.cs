using System.Net;
using Candour.Governance;
using Candour.Improvement;
using Candour.Site;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Assurance;

/// <summary>Who challenges has a site of their own: others count what there is.</summary>
public sealed class ChallengePagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Question = "How do you know that it is <done>?";

    [Fact]
    public async Task A_member_challenges_a_claim_the_lead_answers_with_evidence_and_the_member_ends_it()
    {
        var action = await LedAsync();
        using var member = await site.SignedInAsync(Roles.BoardMember);
        using var lead = await site.SignedInAsync(Roles.ActionLead, await HolderAsync(action));
        var (number, page) = await RaiseAsync(member, action.Reference);
        page.Text("h1").ShouldBe(Question);
        page.Text(".lede").ShouldContain("is to answer by");
        (await member.OpenAsync($"/actions/{action.Reference}")).Text(".challenged").ShouldContain($"Challenge {number}");
        (await member.OpenAsync($"/actions?words={action.Reference}")).Text("main").ShouldContain("open challenge");

        page = await lead.OpenAsync(Address(number));
        page.QuerySelector("a[href$='/end']").ShouldBeNull();
        page = await lead.SubmitAsync(await lead.OpenAsync($"{Address(number)}/answer"), new Dictionary<string, string> { ["Form.Text"] = "A second team read it.", ["Form.Evidence"] = "E-1, e-2" });
        page.Text(".record__main").ShouldContain("A second team read it.");
        page.Text(".record__main").ShouldContain("E-2 ");

        page = await member.SubmitAsync(await member.OpenAsync($"{Address(number)}/end"), new Dictionary<string, string> { ["Form.How"] = "Rebutted", ["Form.Words"] = "The second team had no part in it." });
        page.Text(".lede").ShouldStartWith("Rebutted on");
        ((await member.OpenAsync($"/actions/{action.Reference}")).QuerySelector(".challenged")?.TextContent ?? "").ShouldNotContain($"Challenge {number}");
        (await member.OpenAsync("/challenges?state=rebutted")).Text("main").ShouldContain($"Challenge {number}");

        page = await member.SubmitAsync(await member.OpenAsync($"{Address(number)}/reopen"), new Dictionary<string, string> { ["Form.Reason"] = "It has come back." });
        page.Text(".record__main").ShouldContain("It has come back.");
        page.Text(".record__main").ShouldContain("The second team had no part in it.");
    }

    [Fact]
    public async Task Neither_the_lead_nor_a_stranger_ends_a_challenge_and_a_stranger_does_not_answer_it()
    {
        var action = await LedAsync();
        using var member = await site.SignedInAsync(Roles.BoardMember);
        using var lead = await site.SignedInAsync(Roles.ActionLead, await HolderAsync(action));
        using var analyst = await site.SignedInAsync(Roles.Analyst);
        var (number, _) = await RaiseAsync(member, action.Reference);

        (await lead.OpenAsync($"{Address(number)}/end")).QuerySelector("#Form_Words").ShouldBeNull();
        (await analyst.OpenAsync($"{Address(number)}/end")).QuerySelector("#Form_Words").ShouldBeNull();
        (await analyst.OpenAsync($"{Address(number)}/answer")).QuerySelector("#Form_Text").ShouldBeNull();
        (await analyst.OpenAsync("/challenges/raise?on=" + action.Reference)).QuerySelector("#Form_Question").ShouldBeNull();
        (await lead.OpenAsync("/owed")).Text("main").ShouldContain($"Challenge {number}");
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_its_field_and_nothing_that_was_typed_is_lost()
    {
        using var member = await site.SignedInAsync(Roles.BoardMember);
        var page = await member.OpenAsync($"/challenges/raise?on={(await LedAsync()).Reference}");

        page = await member.SubmitAsync(page, new Dictionary<string, string> { ["Form.Question"] = Question, ["Form.PutTo"] = "", ["Form.AnswerDue.Day"] = "31", ["Form.AnswerDue.Month"] = "2" });

        page.Text(".govuk-error-summary").ShouldContain("Say who is to answer.");
        page.QuerySelector("#Form_Question")!.TextContent.Trim().ShouldBe(Question);
        page = await member.OpenAsync("/challenges/raise?on=NOPE-1");
        page.Text(".govuk-error-summary").ShouldContain("Nothing that can be challenged is called NOPE-1.");
    }

    [Fact]
    public async Task A_clerk_writes_down_what_a_member_asked_in_a_meeting_and_the_minutes_and_the_next_meeting_show_it()
    {
        var view = await BoardsAsync();
        var board = view.BoardBy("CSIB")!;
        var meeting = view.LastMeeting(board.Id, Day("2018-12-02"))!;
        var item = view.AgendaOf(meeting.Id)[3].Item;
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        var chair = view.ChairOn(board.Id, meeting.Day)!.Who;

        var (number, page) = await RaiseAsync(clerk, (await LedAsync()).Reference, $"&place={item.Id}", ("Form.Raiser", $"{chair}"));

        page.Text(".record__facts").ShouldContain(view.NameOf(chair));
        page.Text(".record__facts").ShouldContain(item.Title);
        page.Text(".record__facts").ShouldContain(InWords.Day(meeting.Day));
        (await clerk.OpenAsync(Links.Meeting(meeting))).Text(".record__main").ShouldContain($"Challenge {number}");
        (await clerk.OpenAsync($"{Links.Minutes(meeting.Id)}/print")).Text("main").ShouldContain(Question);
        (await clerk.OpenAsync(Links.Meeting(view.NextMeeting(board.Id, Day("2018-12-03"))!))).Text(".record__main").ShouldContain("Challenges still open from earlier meetings");
    }

    [Fact]
    public async Task A_figure_of_a_measure_and_the_date_of_an_action_are_challenged()
    {
        using var auditor = await site.SignedInAsync(Roles.Auditor);
        var page = await auditor.OpenAsync("/challenges/raise?on=AGENCY");
        var period = page.QuerySelectorAll("#Form_Period option")[1].GetAttribute("value")!;

        var (number, after) = await RaiseAsync(auditor, "AGENCY", "", ("Form.Period", period));

        after.Text(".govuk-caption-l").ShouldContain("the figure to");
        (await auditor.OpenAsync("/measures/AGENCY")).Text(".challenged").ShouldContain($"Challenge {number}");
        (_, after) = await RaiseAsync(auditor, (await LedAsync()).Reference, "&aim=date");
        after.Text(".govuk-caption-l").ShouldContain("The date of");
    }

    [Fact]
    public async Task A_challenge_is_put_to_somebody_else_by_whoever_raised_it()
    {
        using var member = await site.SignedInAsync(Roles.BoardMember);
        var (number, _) = await RaiseAsync(member, (await LedAsync()).Reference);
        var post = (await BoardsAsync()).Programme.Posts[3];

        var page = await member.SubmitAsync(await member.OpenAsync($"{Address(number)}/put-to"), new Dictionary<string, string> { ["Form.PutTo"] = $"{post.Id}", ["Form.Reason"] = "They hold the list." });

        page.Text(".record__facts").ShouldContain(post.Title);
        page.Text(".record__story").ShouldContain("They hold the list.");
    }

    [Theory]
    [InlineData("state=overdue")]
    [InlineData("state=ended")]
    [InlineData("state=again")]
    [InlineData("aim=Figure")]
    [InlineData("words=supplier")]
    [InlineData("sort=aim")]
    [InlineData("sort=-due")]
    [InlineData("sort=to&state=nonsense")]
    public async Task The_list_is_narrowed_and_ordered_on_the_page_and_in_the_file(string query)
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);

        (await reader.GetAsync($"/challenges?{query}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await reader.GetAsync($"/challenges.csv?{query}")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_example_shows_what_was_open_on_a_past_day_and_offers_nothing_there()
    {
        using var member = await site.SignedInAsync(Roles.BoardMember);

        var page = await member.OpenAsync("/challenges/1?asAt=2017-10-15");

        page.Text(".lede").ShouldContain("is to answer by 27 October 2017");
        page.QuerySelector("a[href*='/end']").ShouldBeNull();
        (await member.GetAsync("/challenges/999")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await member.OpenAsync("/assurance")).Text("main").ShouldContain("past the day for an answer");
    }

    private static string Address(string number) => $"/challenges/{number}";

    private static async Task<(string Number, AngleSharp.Html.Dom.IHtmlDocument Page)> RaiseAsync(Visitor visitor, string on, string more = "", params (string Key, string Value)[] fields)
    {
        var typed = fields.Append(("Form.Question", Question)).ToDictionary(one => one.Item1, one => one.Item2);
        var page = await visitor.SubmitAsync(await visitor.OpenAsync($"/challenges/raise?on={on}{more}"), typed);
        return (new Uri(page.Url).Segments[^1], page);
    }

    /// <summary>An open action with one lead who is in post.</summary>
    private async Task<PlanAction> LedAsync()
    {
        var view = (await BoardsAsync()).Programme;
        return view.OpenActions(Day("2018-12-03")).First(one => view.LeadsOf(one, Day("2018-12-03")).ToList() is [{ Holder: not null }]);
    }

    private async Task<Guid> HolderAsync(PlanAction action) => (await BoardsAsync()).Programme.AnswersFor(action, Day("2018-12-03"))!.Holder!.Id;

    private async Task<GovernanceView> BoardsAsync() => GovernanceView.Of(await site.SnapshotAsync());
}

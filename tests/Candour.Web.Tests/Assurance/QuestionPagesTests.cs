using System.Net;
using Candour.Governance;
using Candour.Site;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Assurance;

public sealed class QuestionPagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_member_adds_a_question_raises_a_challenge_with_it_and_sees_what_came_of_it()
    {
        using var member = await site.SignedInAsync(Roles.BoardMember);
        var page = await member.SubmitAsync(await member.OpenAsync("/questions/add"), new Dictionary<string, string> { ["Form.Text"] = "Who told you <so>?", ["Form.For"] = "Rating", ["Form.Why"] = "It names a source." });
        page.Text("main").ShouldContain("Who told you <so>?");

        var offered = (await member.OpenAsync("/challenges/raise?on=AGENCY&aim=figure")).QuerySelectorAll("details a").Select(one => one.TextContent).ToList();
        offered.ShouldContain("What exactly is counted, and what is left out?");
        offered.ShouldNotContain("Who told you <so>?");
        page = await member.OpenAsync("/challenges/raise?on=CSIP-4.5");
        var address = page.QuerySelectorAll("details a").First(one => one.TextContent == "Who told you <so>?").GetAttribute("href")!;
        page = await member.OpenAsync(address);
        page.QuerySelector("#Form_Question")!.TextContent.Trim().ShouldBe("Who told you <so>?");
        page = await member.SubmitAsync(page);
        page.Text("h1").ShouldBe("Who told you <so>?");

        var row = (await member.OpenAsync("/questions")).QuerySelectorAll("main tbody tr").First(one => one.TextContent.Contains("Who told you", StringComparison.Ordinal));
        row.QuerySelector("[data-label=Asked]")!.TextContent.Trim().ShouldStartWith("once");
        var challenges = await member.OpenAsync(row.QuerySelector("[data-label=Asked] a")!.GetAttribute("href")!);
        challenges.QuerySelectorAll("main tbody tr").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_question_is_changed_if_the_council_wrote_it_and_retired_whoever_did()
    {
        using var member = await site.SignedInAsync(Roles.BoardMember);
        var page = await member.OpenAsync("/questions");
        page = await member.SubmitAsync(page, form: "main form:has(input[value=weakest])", button: "Retire: Which team or which children does this not yet reach?");
        page.QuerySelectorAll("main tbody tr").First(one => one.QuerySelector("input[value=weakest]") is not null).TextContent.ShouldContain("Retired");
        (await member.OpenAsync("/challenges/raise?on=CSIP-4.5")).Text("details").ShouldNotContain("Which team or which children");

        (await member.OpenAsync("/questions/know")).Text("h1").ShouldBe("Questions to ask");
        var own = (await member.OpenAsync("/questions")).QuerySelector("a[href^='/questions/own-']").ShouldNotBeNull().GetAttribute("href")!;
        page = await member.SubmitAsync(await member.OpenAsync(own), new Dictionary<string, string> { ["Form.Text"] = "Who has slept in the home?" });
        page.Text("main").ShouldContain("Who has slept in the home?");
    }

    [Fact]
    public async Task Who_does_not_challenge_reads_the_questions_and_changes_none()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);

        (await analyst.OpenAsync("/questions")).QuerySelector("main form").ShouldBeNull();
        (await analyst.OpenAsync("/questions/add")).QuerySelector("#Form_Text").ShouldBeNull();
        (await analyst.GetAsync("/questions?asAt=2018-01-15")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_clerk_notes_a_question_that_was_asked_and_answered_and_takes_a_note_back()
    {
        var view = GovernanceView.Of(await site.SnapshotAsync());
        var meeting = view.NextMeeting(view.BoardBy("CSIB")!.Id, Day("2018-12-03"))!;
        var item = view.AgendaOf(meeting.Id)[3].Item;
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        var address = $"{Links.Minutes(meeting.Id)}/{item.Id}/asked";

        await clerk.SubmitAsync(await clerk.OpenAsync(address), new Dictionary<string, string> { ["Form.Code"] = "chosen", ["Form.Answer"] = "By lot, outside the teams." });

        (await clerk.OpenAsync($"{Links.Minutes(meeting.Id)}/print")).Text("main").ShouldContain("Members asked: How were the cases chosen, and by whom? By lot, outside the teams.");
        (await clerk.OpenAsync("/questions")).QuerySelectorAll("main tbody tr").First(one => one.TextContent.Contains("How were the cases chosen", StringComparison.Ordinal)).TextContent.ShouldContain(view.NameOf(meeting.Id));

        var page = await clerk.SubmitAsync(await clerk.OpenAsync(address), form: "main form[action*=TakeBack]");
        page.Text("main").ShouldNotContain("By lot, outside the teams.");
        page = await clerk.SubmitAsync(await clerk.OpenAsync(address));
        page.Text(".govuk-error-summary").ShouldContain("Choose the question.");
    }

    [Fact]
    public async Task A_paper_has_questions_for_members_to_take_to_the_meeting()
    {
        var paper = GovernanceView.Of(await site.SnapshotAsync()).Snapshot.All<Paper>()[0];
        using var member = await site.SignedInAsync(Roles.BoardMember);

        (await member.OpenAsync(Links.Paper(paper.Id))).Text("main").ShouldContain("How were the cases chosen, and by whom?");
    }
}

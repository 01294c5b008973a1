using System.Net;
using AngleSharp.Dom;
using Candour.Governance;
using Candour.Site;
using Candour.Storage;
using Candour.Web.Tests.Meetings;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Boards;

public sealed class EscalationTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_board_brings_something_before_the_board_it_answers_to_and_both_see_the_answer()
    {
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        var view = await ViewAsync();
        var above = view.Board(view.BoardBy("CAB")!.ReportsTo[0])!;
        (await clerk.OpenAsync("/boards/CAB")).QuerySelector("a[href='/boards/CAB/escalations']").ShouldNotBeNull();
        var form = await clerk.OpenAsync("/boards/CAB/escalate");
        form.QuerySelector($"#Form_To option[value='{above.Id}'][selected]").ShouldNotBeNull();

        (await clerk.SubmitAsync(form)).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Say what this board cannot settle itself.");
        await clerk.SubmitAsync(form, new Dictionary<string, string> { ["Form.Why"] = "The <b>budget</b> for agency staff ends in January." });

        var page = await clerk.OpenAsync($"/boards/{above.Code}");
        page.QuerySelectorAll(".govuk-inset-text").ShouldContain(one => one.TextContent.Contains("The <b>budget</b> for agency staff ends in January.", StringComparison.Ordinal));
        page = await clerk.OpenAsync($"/boards/{above.Code}/escalations");
        page.Text(".lede").ShouldBe("1 escalation waits for an answer.");
        var one = (await ViewAsync()).EscalationsTo(above.Id).Single();
        page = await clerk.SubmitAsync(await clerk.OpenAsync(Links.Answer(one)), new Dictionary<string, string> { ["Form.Answer"] = "It is found for a quarter." });
        page.Text($"#escalation-{one.Id}").ShouldContain("It is found for a quarter.");
        page = await clerk.OpenAsync("/boards/CAB/escalations");
        page.Text(".lede").ShouldBe("All of it is answered.");
        page.Text($"#escalation-{one.Id}").ShouldContain($"{above.Title}, 3 December 2018");
    }

    [Fact]
    public async Task An_action_that_a_board_follows_is_brought_before_another_from_its_own_page()
    {
        using var sitting = await Sitting.OpenAsync(site);
        var view = await sitting.ViewAsync();
        var action = new BoardActionDraft { Text = "Find a building", Owner = view.Programme.Posts[0].Id }.Add(view, await sitting.MeetingAsync(), TimeProvider.System.GetUtcNow()).Required;
        await site.Services.GetRequiredService<LedgerStore>()
            .CommitAsync(site.Authority, Ledger.ChangeSet.Of(new("Clerk"), Ledger.Change.Add(GovernanceChanges.BoardActionRaised, action)));
        var address = Links.BoardAction(action, await sitting.ViewAsync());

        var link = (await sitting.Clerk.OpenAsync(address)).QuerySelector("a[href*=escalate]")!.GetAttribute("href")!;
        var page = await sitting.Clerk.SubmitAsync(
            await sitting.Clerk.OpenAsync(link), new Dictionary<string, string> { ["Form.To"] = $"{view.BoardBy("OSC")!.Id}", ["Form.Why"] = "Property is not ours." });

        page.Text("h1").ShouldBe("Find a building");
        page.Text(".facts").ShouldContain("No answer yet");
        (await sitting.Clerk.OpenAsync("/boards/OSC/escalations")).QuerySelector($"tbody a[href='{address}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task What_was_brought_is_put_on_the_next_agenda_with_the_rest_and_its_answer_is_recorded_under_the_item()
    {
        using var sitting = await Sitting.OpenAsync(site);
        var (clerk, meeting) = (sitting.Clerk, await sitting.MeetingAsync());
        var brought = (await ViewAsync()).EscalationsTo(meeting.Board).Single(one => one.AnsweredOn is null);
        var title = $"From {(await ViewAsync()).NameOf(brought.From)}: Four actions wait";
        (await clerk.OpenAsync($"/owed?who={await ChairAsync(meeting)}&size=100")).Text("tbody").ShouldContain("Answer to another board");

        var page = await sitting.OpenAsync("agenda/edit");
        page.QuerySelectorAll("form[action*=Fill] li").ShouldContain(one => one.TextContent.Contains(title, StringComparison.Ordinal));
        await clerk.SubmitAsync(page, form: "form[action*=Fill]");
        var item = (await ViewAsync()).StandsUnder(brought)!;
        (await sitting.OpenAsync("")).Text($"#item-{item.Id}").ShouldContain($"Brought before this board by {(await ViewAsync()).NameOf(brought.From)} on 24 October 2018: {brought.Why}");
        (await clerk.OpenAsync("/boards/TIB/escalations")).QuerySelector($"#escalation-{brought.Id} a[href$='#item-{item.Id}']").ShouldNotBeNull();

        await clerk.SubmitAsync(await sitting.OpenAsync("minutes"));
        page = await sitting.OpenAsync("minutes");
        var answer = page.QuerySelector($"#item-{item.Id} a[href='{Links.Answer(brought, item)}']").ShouldNotBeNull();
        await clerk.SubmitAsync(await clerk.OpenAsync(answer.GetAttribute("href")!), new Dictionary<string, string> { ["Form.Answer"] = "The contract is looked at in January." });

        page = await sitting.OpenAsync("minutes");
        page.Text($"#item-{item.Id}").ShouldNotContain("Record the answer");
        page.Text($"#item-{item.Id}").ShouldContain("The contract is looked at in January.");
        (await clerk.OpenAsync("/boards/TIB/escalations")).QuerySelector($"#escalation-{brought.Id} a[href='{Links.Minute(item)}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_only_reads_raises_and_answers_nothing()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        (await reader.OpenAsync("/boards/OSC/escalations")).QuerySelector("a[href$=escalate]").ShouldBeNull();
        await reader.OpenAsync("/boards/OSC/escalate");
        reader.Last.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer);
        await clerk.OpenAsync($"/escalations/{Guid.NewGuid()}/answer");
        clerk.Last.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<Guid> ChairAsync(Meeting meeting) => (await ViewAsync()).ChairOn(meeting.Board, meeting.Day)!.Who;

    private async Task<GovernanceView> ViewAsync() => GovernanceView.Of(await site.SnapshotAsync());
}

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

    private async Task<GovernanceView> ViewAsync() => GovernanceView.Of(await site.SnapshotAsync());
}

using Candour.Assurance;
using Candour.Pages.Owed;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Assurance;

/// <summary>What evidence supports, wherever a claim is shown.</summary>
public sealed class BesideTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly DateOnly Today = new(2018, 12, 3);

    [Fact]
    public async Task The_list_of_actions_shows_what_evidence_supports_and_narrows_by_it()
    {
        using var member = await site.SignedInAsync(Roles.BoardMember);
        var view = await ViewAsync();
        var beyond = view.Programme.OpenActions(Today).Count(one => view.Of(one, Today).Beyond(view.Programme.ClaimOn(one, Today)) > 0);

        var page = await member.OpenAsync("/actions?evidence=beyond");

        beyond.ShouldBeGreaterThan(0);
        page.QuerySelector(".list")!.TextContent.ShouldContain($"of {beyond} actions");
        page.QuerySelectorAll(".list tbody tr").ShouldAllBe(row => row.TextContent.Contains("Evidence:", StringComparison.Ordinal));
        (await member.OpenAsync("/actions?evidence=contradicts")).QuerySelectorAll(".list tbody tr").ShouldAllBe(row => row.TextContent.Contains("Contradicted", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Groups_count_the_claims_that_go_beyond_the_evidence()
    {
        using var member = await site.SignedInAsync(Roles.BoardMember);

        var page = await member.OpenAsync("/actions/by/lead");

        page.QuerySelectorAll(".list thead th").Select(one => one.TextContent.Trim()).ShouldContain("Claimed beyond the evidence");
    }

    [Fact]
    public async Task A_lead_reads_before_reporting_what_the_evidence_supports_and_what_it_needs()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var view = await ViewAsync();
        var action = view.Programme.OpenActions(Today).First(one => view.Of(one, Today).Opinion is Opinion.None);

        var page = await manager.OpenAsync($"/actions/{action.Reference}/update");

        page.Text("main .govuk-inset-text").ShouldBe($"Evidence supports now: Nothing {view.Of(action, Today).Reason} {view.Of(action, Today).NextStep}");
    }

    [Fact]
    public async Task The_lead_is_told_four_weeks_before_an_opinion_falls()
    {
        var view = await ViewAsync();
        var falling = view.Rows(Today).Where(one => one.Assessment.FallsOn is not null && view.Programme.AnswersFor(one.Row.Action, Today) is not null).MinBy(one => one.Assessment.FallsOn)!;
        var falls = falling.Assessment.FallsOn!.Value;
        var governance = Governance.GovernanceView.Of(view.Programme);

        Told(falls.AddDays(-28)).ShouldBe(falls.AddDays(-1));
        Told(falls.AddDays(-29)).ShouldBeNull();
        Told(falls).ShouldNotBe(falls.AddDays(-1));

        DateOnly? Told(DateOnly today) => OwedRow.All(governance, today).FirstOrDefault(one => one.Kind == "Newer evidence" && one.Subject == falling.Row.Id)?.Due;
    }

    [Fact]
    public async Task Anybody_reads_beside_each_claim_of_the_public_plan_what_evidence_supports()
    {
        using var anybody = site.Anonymous();
        var view = await ViewAsync();

        var page = await anybody.OpenAsync("/public/eastmere");

        page.QuerySelector(".lede")!.TextContent.ShouldContain(ClaimedAgainstEvidenced.Of(view, Today).Sentence);
        page.QuerySelectorAll("td[data-label='Evidence supports']").ShouldNotBeEmpty();
        view.Evidence.ShouldAllBe(one => !page.Body!.TextContent.Contains(one.Title, StringComparison.Ordinal));
    }

    private async Task<AssuranceView> ViewAsync() => AssuranceView.Of(await site.SnapshotAsync());
}

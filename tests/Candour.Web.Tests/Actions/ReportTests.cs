using System.Net;
using Candour.Improvement;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.DataProtection;

namespace Candour.Web.Tests.Actions;

public sealed class ReportTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly Dictionary<string, string> AtRisk = new()
    {
        ["Form.Claim"] = "atRisk", ["Form.Commentary"] = "Two of five clinics\nare closed.", ["Form.InTheWay"] = "Two vacancies", ["Form.NextStep"] = "Interviews on Monday",
    };

    [Fact]
    public async Task A_lead_reports_on_their_own_action_and_sees_it_there()
    {
        var (action, lead) = await LedAsync();
        using var visitor = await site.SignedInAsync(Roles.ActionLead, lead.Holder!.Id);

        var form = await visitor.OpenAsync(await FirstLinkAsync(visitor, action, "update"));
        form.QuerySelector(".card")!.TextContent.ShouldContain("The last report");
        var page = await visitor.SubmitAsync(form, AtRisk);

        page.QuerySelector(".govuk-notification-banner")!.TextContent.ShouldContain("Your report is saved.");
        page.QuerySelector(".two")!.TextContent.ShouldContain("At risk");
        page.QuerySelector(".two")!.TextContent.ShouldContain(lead.Title);
        page.QuerySelector(".report")!.TextContent.ShouldContain("Two vacancies");
    }

    [Fact]
    public async Task A_lead_cannot_report_on_what_somebody_else_leads()
    {
        var (action, lead) = await LedAsync();
        var view = await ViewAsync();
        var other = view.Actions.First(one => one.IsOpen && !view.LeadsOf(one, Day("2018-12-03")).Any(post => post.Holder?.Id == lead.Holder!.Id));
        using var visitor = await site.SignedInAsync(Roles.ActionLead, lead.Holder!.Id);

        (await visitor.OpenAsync(Links.Action(other))).QuerySelector($"a[href='{Links.Action(other)}/update']").ShouldBeNull();
        await visitor.OpenAsync($"{Links.Action(other)}/update");

        visitor.Last.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        action.ShouldNotBe(other);
    }

    [Fact]
    public async Task A_worrying_claim_without_a_word_is_sent_back_with_what_was_typed()
    {
        var (action, _) = await LedAsync();
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        var page = await manager.SubmitAsync(
            await manager.OpenAsync($"{Links.Action(action)}/update"), new Dictionary<string, string> { ["Form.Claim"] = "offTrack", ["Form.NextStep"] = "<b>Meet</b>" });

        page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href").ShouldBe("#Form_Commentary");
        page.QuerySelector("#Form_NextStep")!.TextContent.ShouldBe("<b>Meet</b>");
        page.QuerySelector("input[value=offTrack]")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task A_milestone_is_marked_as_reached_with_the_report()
    {
        var action = (await ViewAsync()).Actions.First(one => one is { IsOpen: true, Milestones.Count: > 1 } && one.Milestones.All(point => point.DoneOn is null));
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        await manager.SubmitAsync(await manager.OpenAsync($"{Links.Action(action)}/update"), new Dictionary<string, string>(AtRisk) { ["Form.Reached"] = action.Milestones[0].Id.ToString() });

        var after = (await ViewAsync()).ActionBy(action.Reference)!;
        after.Milestones[0].DoneOn.ShouldBe(Day("2018-12-03"));
        after.Milestones[1].DoneOn.ShouldBeNull();
    }

    [Fact]
    public async Task Somebody_without_an_account_reports_from_the_link_that_the_manager_sends()
    {
        var (action, lead) = await LedAsync();
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var asked = await manager.OpenAsync($"{Links.Action(action)}/ask");
        var link = asked.QuerySelector("input.copy")!.GetAttribute("value")!;
        asked.QuerySelector("a[href^='mailto:']")!.GetAttribute("href")!.ShouldContain(Uri.EscapeDataString(link));
        using var visitor = site.Anonymous();

        var form = await visitor.OpenAsync(new Uri(link).AbsolutePath);
        visitor.Last.Headers.GetValues("X-Robots-Tag").ShouldHaveSingleItem().ShouldContain("noindex");
        form.QuerySelector(".govuk-service-navigation").ShouldBeNull();
        var sent = await visitor.SubmitAsync(form, AtRisk);

        sent.QuerySelector(".govuk-panel")!.TextContent.ShouldContain("Thank you");
        var latest = (await ViewAsync()).LatestUpdate(action)!;
        (latest.Claim, latest.By, latest.Commentary).ShouldBe(("atRisk", lead.Title, "Two of five clinics\nare closed."));
        (await visitor.OpenAsync(Links.Action(action))).QuerySelector("h1")!.TextContent.ShouldBe("Sign in");
    }

    [Fact]
    public async Task A_link_that_was_altered_or_was_made_for_another_lead_works_no_longer()
    {
        var (action, lead) = await LedAsync();
        var links = site.Services.GetRequiredService<ActionLinks>();
        var good = links.Sign(new(site.Authority, action.Id, lead.Post.Id));
        var stranger = (await ViewAsync()).Posts.First(one => !action.LeadsOn(Day("2018-12-03")).Contains(one.Id));
        using var visitor = site.Anonymous();

        foreach (var token in (string[])[good[..^4] + "AAAA", "nonsense", links.Sign(new(site.Authority, action.Id, stranger.Id)), links.Sign(new(site.Authority, Guid.NewGuid(), lead.Post.Id))])
        {
            var page = await visitor.OpenAsync(Links.ActionReport(token));
            page.QuerySelector("h1")!.TextContent.ShouldBe("This link no longer works");
            page.QuerySelector("form[method=post]").ShouldBeNull();
            visitor.Last.StatusCode.ShouldBe(HttpStatusCode.Gone);
        }
    }

    [Fact]
    public async Task A_link_ends()
    {
        var (action, lead) = await LedAsync();
        byte[] content = [.. site.Authority.ToByteArray(), .. action.Id.ToByteArray(), .. lead.Post.Id.ToByteArray()];
        var ended = site.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("Candour.ActionLink").ToTimeLimitedDataProtector()
            .Protect(content, TimeSpan.FromMilliseconds(-1));
        using var visitor = site.Anonymous();

        var page = await visitor.OpenAsync(Links.ActionReport(Microsoft.AspNetCore.WebUtilities.WebEncoders.Base64UrlEncode(ended)));

        page.QuerySelector("main")!.TextContent.ShouldContain("Ask whoever sent it to you");
    }

    [Fact]
    public async Task Two_reports_at_once_are_set_side_by_side_and_put_together_field_by_field()
    {
        var (action, _) = await LedAsync();
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        using var other = await site.SignedInAsync(Roles.ImprovementManager);
        var form = await manager.OpenAsync($"{Links.Action(action)}/update");
        await other.SubmitAsync(await other.OpenAsync($"{Links.Action(action)}/update"), new Dictionary<string, string> { ["Form.Claim"] = "onTrack", ["Form.Commentary"] = "All five are open." });

        var conflict = await manager.SubmitAsync(form, AtRisk);

        conflict.QuerySelector("h1")!.TextContent.ShouldBe("Somebody else changed this in the meantime");
        var rows = conflict.QuerySelectorAll("main tbody tr").Select(row => row.TextContent).ToList();
        rows.ShouldContain(row => row.Contains("All five are open.") && row.Contains("Two of five clinics"));
        (await ViewAsync()).LatestUpdate(action)!.Claim.ShouldBe("onTrack");

        await manager.SubmitAsync(conflict, new Dictionary<string, string>
        {
            ["Take[Claim]"] = "theirs", ["Take[Commentary]"] = "mine", ["Take[InTheWay]"] = "mine", ["Take[NextStep]"] = "mine",
        });

        var latest = (await ViewAsync()).LatestUpdate(action)!;
        (latest.Claim, latest.Commentary, latest.InTheWay).ShouldBe(("onTrack", "Two of five clinics\nare closed.", "Two vacancies"));
    }

    [Fact]
    public async Task Who_owes_a_report_is_listed_with_a_link_for_each_action()
    {
        var view = await ViewAsync();
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        var page = await manager.OpenAsync("/actions/chase");

        var owed = view.OpenActions(Day("2018-12-03")).Where(one => view.IsReportDue(one, Day("2018-12-03"))).ToList();
        owed.ShouldNotBeEmpty();
        page.QuerySelectorAll("input.copy").Length.ShouldBe(owed.Sum(one => one.LeadsOn(Day("2018-12-03")).Count()));
    }

    private static async Task<string> FirstLinkAsync(Visitor visitor, PlanAction action, string deed) =>
        (await visitor.OpenAsync(Links.Action(action))).QuerySelector($"main a[href='{Links.Action(action)}/{deed}']").ShouldNotBeNull().GetAttribute("href")!;

    /// <summary>An open action on which somebody has reported, with its first lead.</summary>
    private async Task<(PlanAction Action, LeadPost Lead)> LedAsync()
    {
        var view = await ViewAsync();
        var action = view.ActionBy("CSIP-4.12")!;
        return (action, view.LeadsOf(action, Day("2018-12-03")).First());
    }

    private async Task<ProgrammeView> ViewAsync() => ProgrammeView.Of(await site.SnapshotAsync());
}

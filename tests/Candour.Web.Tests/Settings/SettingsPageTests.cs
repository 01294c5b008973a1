using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Candour.Improvement;
using Candour.Storage;

namespace Candour.Web.Tests.Settings;

public sealed class SettingsPageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_colour_on_which_white_cannot_be_read_is_refused_and_what_was_typed_is_shown_again()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        var refused = await manager.SubmitAsync(await manager.OpenAsync("/settings/council"),
            new Dictionary<string, string> { ["Form.Colour"] = "#ffdd00", ["Form.Closures"] = "27 December 2018\nsomeday" });

        refused.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("White text cannot be read on this colour");
        refused.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("“someday” is not a day");
        refused.QuerySelector<IHtmlInputElement>("#Form_Colour")!.Value.ShouldBe("#ffdd00");

        await manager.SubmitAsync(refused, new Dictionary<string, string> { ["Form.Colour"] = "#3b1f63", ["Form.Closures"] = "27 December 2018\n28/12/2018" });
        var council = (await site.SnapshotAsync()).All<Council>()[0];
        council.Colour.ShouldBe("#3b1f63");
        council.Closures.ShouldBe([Day("2018-12-27"), Day("2018-12-28")]);
        council.IsExample.ShouldBeTrue();
    }

    [Fact]
    public async Task The_council_says_which_days_the_notice_of_a_key_decision_is_counted_in_and_the_forward_plan_uses_them()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        (await manager.OpenAsync("/settings")).QuerySelector("main")!.TextContent.ShouldContain("28 clear calendar days before the meeting");

        await manager.SubmitAsync(await manager.OpenAsync("/settings/council"), new Dictionary<string, string> { ["Form.NoticeDays"] = "Working" });

        (await manager.OpenAsync("/settings")).QuerySelector("main")!.TextContent.ShouldContain("28 clear working days before the meeting");
        (await manager.OpenAsync("/boards/CAB/forward-plan")).QuerySelector("main")!.TextContent.ShouldContain("28 clear working days before the meeting, which is not settled");
        (await manager.OpenAsync("/boards/CAB/forward-plan/add")).QuerySelector("main")!.TextContent.ShouldContain("a notice 28 clear working days before");
    }

    [Fact]
    public async Task A_programme_gets_its_rules_and_wrong_ones_are_told_beside_the_field()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        var refused = await manager.SubmitAsync(await manager.OpenAsync("/settings/programme"),
            new Dictionary<string, string> { ["Form.ReportingCycle"] = "often", ["Form.DueSoon"] = "-1" });
        refused.QuerySelectorAll(".govuk-error-summary li").Length.ShouldBe(2);

        await manager.SubmitAsync(refused, new Dictionary<string, string> { ["Form.ReportingCycle"] = "28", ["Form.DueSoon"] = "21" });
        var programme = (await site.SnapshotAsync()).All<Improvement.Programme>()[0];
        (programme.ReportingCycle, programme.DueSoon).ShouldBe((28, 21));
    }

    [Fact]
    public async Task A_claim_of_the_councils_own_is_added_renamed_and_moved()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        var refused = await manager.SubmitAsync(await manager.OpenAsync("/settings/claims/add"), new Dictionary<string, string> { ["Form.Name"] = "At risk" });
        refused.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Another claim has this name");
        await manager.SubmitAsync(refused, new Dictionary<string, string>
        {
            ["Form.Name"] = "Yellow", ["Form.Meaning"] = "<b>Behind</b>, and in hand", ["Form.Standing"] = "AtRisk", ["Form.Colour"] = "yellow",
        });
        await manager.SubmitAsync(await manager.OpenAsync("/settings/claims/yellow"), new Dictionary<string, string> { ["Form.Name"] = "Amber" });

        (await manager.OpenAsync("/settings/claims")).QuerySelector("main")!.TextContent.ShouldContain("<b>Behind</b>, and in hand");
        var claims = (await site.SnapshotAsync()).All<Improvement.Programme>()[0].Claims;
        claims.Single(one => one.Code == "yellow").ShouldBe(new ClaimDefinition("yellow", "Amber", "<b>Behind</b>, and in hand", Standing.AtRisk, "yellow"));
    }

    [Fact]
    public async Task A_claim_is_removed_while_no_report_makes_it_and_else_the_page_says_which_do()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        await manager.SubmitAsync(await manager.OpenAsync("/settings/claims/add"), new Dictionary<string, string>
        {
            ["Form.Name"] = "Paused", ["Form.Meaning"] = "Waits for a decision", ["Form.Standing"] = "AtRisk", ["Form.Colour"] = "pink",
        });

        await manager.SubmitAsync(await manager.OpenAsync("/settings/claims/paused"), button: "Remove the claim");
        (await manager.OpenAsync("/settings/claims")).QuerySelector("main")!.TextContent.ShouldNotContain("Paused");

        var refused = await manager.SubmitAsync(await manager.OpenAsync("/settings/claims/onTrack"), button: "Remove the claim");
        refused.QuerySelector(".govuk-error-summary")!.TextContent.ShouldMatch("It stays: [0-9]+ reports on .+ other actions make this claim");
        await manager.SubmitAsync(refused, new Dictionary<string, string> { ["Form.Name"] = "On its way" });
        (await site.SnapshotAsync()).All<Improvement.Programme>()[0].Claim("onTrack").Name.ShouldBe("On its way");
    }

    [Fact]
    public async Task Every_clock_rule_is_shown_with_its_source()
    {
        using var reader = await site.SignedInAsync(Roles.Auditor);
        (await reader.OpenAsync("/settings/clock-rules")).QuerySelector("main")!.TextContent.ShouldContain("Education and Inspections Act 2006 s137");
    }

    [Theory]
    [InlineData("/settings")]
    [InlineData("/settings/council")]
    [InlineData("/settings/programme")]
    [InlineData("/settings/claims/add")]
    public async Task Who_may_not_change_settings_is_told_so(string address)
    {
        using var lead = await site.SignedInAsync(Roles.ActionLead);
        await lead.OpenAsync(address);
        lead.Last.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}

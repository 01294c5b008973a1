using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Candour.Improvement;
using Candour.Storage;
using Candour.Time;

namespace Candour.Web.Tests.Deadlines;

public sealed class ClockPageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Each_clock_says_when_it_is_due_how_it_stands_and_what_it_rests_on()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);

        var page = await reader.OpenAsync("/clocks?status=all&size=100");

        page.QuerySelectorAll("figure.chart svg").Length.ShouldBe(2);
        var rows = page.QuerySelectorAll(".list tbody tr");
        rows.ShouldContain(row => row.TextContent.Contains("20 July 2017") && row.TextContent.Contains("70 working days") && row.TextContent.Contains("Met"));
        rows.ShouldAllBe(row => row.QuerySelector(".govuk-tag") != null);
        page.QuerySelectorAll("main a[href*='/clocks/rule'], main a[href*='/events/add']").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_clock_whose_event_is_not_recorded_says_so_and_offers_to_record_it()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        var row = (await manager.OpenAsync("/clocks?status=notStarted&size=100")).QuerySelectorAll(".list tbody tr")
            .First(one => one.TextContent.Contains("Not started: ") && one.TextContent.Contains("is not recorded"));

        row.QuerySelectorAll("a").ShouldContain(link => link.GetAttribute("href")!.StartsWith("/clocks/events/add?event=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_event_that_is_recorded_starts_its_clocks_is_changed_and_taken_out_again()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var form = await manager.OpenAsync("/clocks/events/add?event=directionIssued");

        var refused = await manager.SubmitAsync(form, new Dictionary<string, string> { ["Form.On.Day"] = "31", ["Form.On.Month"] = "2", ["Form.On.Year"] = "2018", ["Form.Label"] = "<b>Direction</b>" });
        refused.QuerySelectorAll(".govuk-error-summary li").Length.ShouldBe(1);
        refused.QuerySelector<IHtmlSelectElement>("select")!.Value.ShouldBe("directionIssued");

        await manager.SubmitAsync(refused, new Dictionary<string, string> { ["Form.On.Day"] = "20", ["Form.On.Month"] = "4" });
        var events = await manager.OpenAsync("/clocks/events?event=directionIssued");
        events.QuerySelector(".list tbody")!.TextContent.ShouldContain("<b>Direction</b>");

        var change = await manager.OpenAsync(events.QuerySelector(".list tbody a")!.GetAttribute("href")!);
        (await manager.SubmitAsync(change)).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Say why");
        var id = (await site.SnapshotAsync()).All<ProgrammeEvent>().Single(one => one.Name == "directionIssued").Id;
        await manager.SubmitAsync(await manager.OpenAsync($"/clocks/events/{id}"), new Dictionary<string, string> { ["Form.On.Day"] = "21", ["Form.Reason"] = "The letter’s own date" });
        (await site.SnapshotAsync()).Find<ProgrammeEvent>(id)!.On.ShouldBe(Day("2018-04-21"));
    }

    [Fact]
    public async Task An_event_that_was_not_taken_out_for_want_of_a_reason_can_still_be_changed()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var id = (await site.SnapshotAsync()).All<ProgrammeEvent>().First(one => one.Name == "annualEngagementMeeting").Id;

        var refused = await manager.SubmitAsync(await manager.OpenAsync($"/clocks/events/{id}"), button: "Take the event out");
        refused.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Say why");
        await manager.SubmitAsync(refused, new Dictionary<string, string> { ["Form.Label"] = "Annual meeting", ["Form.Reason"] = "In shorter words" });

        (await site.SnapshotAsync()).Find<ProgrammeEvent>(id)!.Label.ShouldBe("Annual meeting");
    }

    [Theory]
    [InlineData("/clocks/events/add", "Form.Name")]
    [InlineData("/sources/add", "Form.Obligations[0].Event")]
    public async Task A_form_offers_events_that_clocks_know_and_nothing_else(string address, string field)
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        var offered = (await manager.OpenAsync(address)).QuerySelectorAll<IHtmlOptionElement>($"select[name='{field}'] option")
            .Select(one => one.Value).Where(one => one.Length > 0).ToList();

        offered.ShouldNotBeEmpty();
        offered.Except(ClockRules.BuiltIn.Events.Keys).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_notified_date_holds_beside_the_computed_one_with_its_reason()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var address = (await manager.OpenAsync("/clocks?status=running&size=100")).QuerySelector(".list a[href*='/clocks/rule']")!.GetAttribute("href")!;

        var refused = await manager.SubmitAsync(await manager.OpenAsync(address));
        refused.QuerySelectorAll(".govuk-error-summary li").Length.ShouldBe(2);
        await manager.SubmitAsync(refused, new Dictionary<string, string>
        {
            ["Form.Notified.Day"] = "1", ["Form.Notified.Month"] = "7", ["Form.Notified.Year"] = "2019", ["Form.Reason"] = "Letter of 30 November 2018",
        });

        var row = (await manager.OpenAsync("/clocks?status=all&size=100")).QuerySelectorAll(".list tbody tr").First(one => one.TextContent.Contains("Letter of 30 November 2018"));
        row.TextContent.ShouldContain("1 July 2019");
        row.TextContent.ShouldContain("By the rule: ");
    }

    [Theory]
    [InlineData("/clocks/events/add")]
    [InlineData("/clocks/rule?rule=I2")]
    public async Task Who_may_not_rule_on_clocks_is_told_so(string address)
    {
        using var reader = await site.SignedInAsync(Roles.Auditor);
        await reader.OpenAsync(address);
        reader.Last.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_past_shows_the_clocks_as_they_stood_and_offers_no_change()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        var page = await manager.OpenAsync("/clocks?asAt=2017-05-10&status=all&size=100");

        page.QuerySelectorAll(".list tbody tr").ShouldContain(row => row.TextContent.Contains("20 July 2017") && row.TextContent.Contains("Running"));
        page.QuerySelectorAll("main a[href*='/clocks/rule'], main a[href*='/events/add']").ShouldBeEmpty();
    }
}

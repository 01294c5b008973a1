using System.Net;
using Candour.Improvement;
using Candour.Site;
using Candour.Storage;

namespace Candour.Web.Tests.Actions;

public sealed class ChangeTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Script = "<script>alert(1)</script>";

    public static TheoryData<string> Deeds => ["add", "import", "chase", "CSIP-2.2/edit", "CSIP-2.2/move-date", "CSIP-2.2/close", "CSIP-2.2/transfer", "CSIP-2.2/reopen", "CSIP-2.2/leads", "CSIP-2.2/ask", "CSIP-2.2/update"];

    [Theory]
    [MemberData(nameof(Deeds))]
    public async Task Who_only_reads_is_refused_every_change(string deed)
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        await reader.OpenAsync($"/actions/{deed}");
        reader.Last.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [MemberData(nameof(Deeds))]
    public async Task In_the_past_nothing_can_be_changed(string deed)
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        (await manager.OpenAsync($"/actions/{deed}?asAt=2018-10-01")).QuerySelector("main form[method=post]").ShouldBeNull();
        manager.Last.RequestMessage!.RequestUri!.Query.ShouldContain("asAt=2018-10-01");
    }

    [Fact]
    public async Task An_action_is_added_and_says_what_was_understood_of_its_date()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var view = await ViewAsync();
        var plan = view.Plans.First(one => one.EndedOn is null);
        var fields = new Dictionary<string, string>
        {
            ["Form.Plan"] = plan.Id.ToString(), ["Form.Number"] = "99", ["Form.Text"] = Script, ["Form.Due"] = "July 2019", ["Form.MonitoredBy"] = $"{Script}\nScrutiny",
            ["Form.ExpectedEvidence"] = Script, ["Form.ClosingCriteria"] = Script, ["Form.Leads"] = view.Posts[0].Id.ToString(), ["Form.DependsOn"] = "CSIP-2.2",
        };

        var page = await manager.SubmitAsync(await manager.OpenAsync("/actions/add"), fields);

        page.QuerySelector(".govuk-notification-banner")!.TextContent.ShouldContain("“July 2019” is due by 31 July 2019 at the latest.");
        page.QuerySelector("main script").ShouldBeNull();
        page.QuerySelector("h1")!.TextContent.ShouldBe(Script);
        page.QuerySelector(".facts")!.TextContent.ShouldContain("Scrutiny");
        var added = (await ViewAsync()).ActionBy($"{plan.Code}-99")!;
        (added.DueOn, added.DependsOn.Count, added.Leads.Count).ShouldBe((Day("2019-07-31"), 1, 1));
        foreach (var address in (string[])["/actions?words=alert", $"{Links.Action(added)}/edit", $"{Links.Action(added)}/update", $"{Links.Action(added)}/ask", $"{Links.Action(added)}/close"])
        {
            (await manager.OpenAsync(address)).QuerySelector("main script").ShouldBeNull(address);
            manager.Last.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        }
    }

    [Fact]
    public async Task What_is_wrong_with_a_new_action_is_said_beside_each_field()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        var page = await manager.SubmitAsync(await manager.OpenAsync("/actions/add"), new Dictionary<string, string> { ["Form.Plan"] = "", ["Form.DependsOn"] = "CSIP-77777" });

        page.QuerySelectorAll(".govuk-error-summary a").Select(one => one.GetAttribute("href")).ShouldBe(["#Form_Plan", "#Form_Text", "#Form_DependsOn"]);
    }

    [Fact]
    public async Task An_action_is_added_after_a_look_at_how_its_date_is_understood()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var plan = (await ViewAsync()).PlanBy("TIP")!;

        var looked = await manager.SubmitAsync(await manager.OpenAsync("/actions/add"),
            new Dictionary<string, string> { ["Form.Plan"] = $"{plan.Id}", ["Form.Text"] = "Look first, then add.", ["Form.Due"] = "June 2019" }, button: "See how the date is understood");
        looked.QuerySelector("main")!.TextContent.ShouldContain("30 June 2019");
        await manager.SubmitAsync(looked);

        (await ViewAsync()).Actions.ShouldContain(one => one.Text == "Look first, then add.");
    }

    [Fact]
    public async Task Moving_a_date_keeps_the_one_first_promised()
    {
        var action = await OpenAsync(one => one is { Milestones: [{ Current: not null }], TimesMoved: 0 });
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        var page = await manager.SubmitAsync(await manager.OpenAsync($"{Links.Action(action)}/move-date"), Date("Form.To", "1 6 2020", ("Form.Reason", "The supplier left.")));

        var first = InWords.Day(action.OriginallyDueOn!.Value);
        page.QuerySelector(".facts")!.TextContent.ShouldContain($"first {first}, moved once");
        page.QuerySelector(".moj-timeline__item")!.TextContent.ShouldContain("The supplier left.");
        var after = (await ViewAsync()).ActionBy(action.Reference)!;
        (after.OriginallyDueOn, after.DueOn).ShouldBe((action.OriginallyDueOn, Day("2020-06-01")));
    }

    [Fact]
    public async Task A_step_that_slips_is_seen_in_the_list_though_the_last_date_stays()
    {
        var action = await OpenAsync(one => one.Due?.Written.StartsWith("Silver", StringComparison.Ordinal) == true);
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        await manager.SubmitAsync(await manager.OpenAsync($"{Links.Action(action)}/move-date"),
            Date("Form.To", "28 2 2019", ("Form.Milestone", $"{action.Milestones[0].Id}"), ("Form.Reason", "The assessors come later.")));

        var list = await manager.OpenAsync("/actions?words=silver");

        list.QuerySelector("tbody tr")!.TextContent.ShouldContain("Silver: first 31 December 2018, moved once, 59 days");
    }

    [Fact]
    public async Task A_date_does_not_move_without_a_reason()
    {
        var action = await OpenAsync(one => one is { Milestones: [{ Current: not null }] });
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        var page = await manager.SubmitAsync(await manager.OpenAsync($"{Links.Action(action)}/move-date"), Date("Form.To", "1 6 2021"));

        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Say why the date moves.");
        (await ViewAsync()).ActionBy(action.Reference)!.DueOn.ShouldBe(action.DueOn);
    }

    [Fact]
    public async Task What_is_left_goes_on_in_another_action_and_each_leads_to_the_other()
    {
        var (action, heir) = (await OpenAsync(one => one.Reference == "CSIP-5.2"), await OpenAsync(one => one.Reference == "CSIP-5.3"));
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        var page = await manager.SubmitAsync(await manager.OpenAsync($"{Links.Action(action)}/transfer"), new Dictionary<string, string> { ["Form.To"] = heir.Id.ToString(), ["Form.What"] = "The audit." });

        page.QuerySelector($".govuk-inset-text a[href='{Links.Action(heir)}']").ShouldNotBeNull();
        page.QuerySelector($"a[href='{Links.Action(action)}/update']").ShouldBeNull();
        (await manager.OpenAsync(Links.Action(heir))).QuerySelector($".facts a[href='{Links.Action(action)}']").ShouldNotBeNull();

        await manager.SubmitAsync(await manager.OpenAsync($"{Links.Action(action)}/reopen"), new Dictionary<string, string> { ["Form.Reason"] = "Too early." });
        (await ViewAsync()).ActionBy(action.Reference)!.IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task An_action_is_closed_by_saying_how_it_is_known()
    {
        var action = await OpenAsync(one => one.Reference == "CSIP-6.1");
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        var page = await manager.SubmitAsync(await manager.OpenAsync($"{Links.Action(action)}/close"), new Dictionary<string, string> { ["Form.How"] = "Thirty files were audited." });

        page.QuerySelector(".govuk-inset-text")!.TextContent.ShouldContain("Thirty files were audited.");
    }

    [Fact]
    public async Task Whoever_led_before_stays_in_the_record()
    {
        var action = await OpenAsync(one => one.Reference == "CSIP-7.3");
        var next = (await ViewAsync()).Posts.First(one => !action.LeadsOn(Day("2018-12-03")).Contains(one.Id));
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        await manager.SubmitAsync(await manager.OpenAsync($"{Links.Action(action)}/leads"), new Dictionary<string, string> { ["Form.Leads"] = next.Id.ToString() });

        var after = (await ViewAsync()).ActionBy(action.Reference)!;
        after.LeadsOn(Day("2018-12-03")).ShouldBe([next.Id]);
        after.LeadsOn(Day("2018-12-02")).ShouldBe(action.LeadsOn(Day("2018-12-02")));
    }

    [Fact]
    public async Task Two_edits_at_once_are_put_together_field_by_field()
    {
        var action = await OpenAsync(one => one.Reference == "CSIP-8.3");
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        using var other = await site.SignedInAsync(Roles.ImprovementManager);
        var form = await manager.OpenAsync($"{Links.Action(action)}/edit");
        await other.SubmitAsync(await other.OpenAsync($"{Links.Action(action)}/edit"), new Dictionary<string, string> { ["Form.Text"] = "Their words.", ["Form.ExpectedEvidence"] = "Their audit." });

        var conflict = await manager.SubmitAsync(form, new Dictionary<string, string> { ["Form.Text"] = "My words.", ["Form.ClosingCriteria"] = "My criteria." });

        var rows = conflict.QuerySelectorAll("main tbody tr").ToDictionary(row => row.QuerySelector("th")!.TextContent, row => row);
        rows["What will be done"].QuerySelectorAll("input[checked]").ShouldBeEmpty("both changed it");
        rows["What would show that it worked"].QuerySelector("input[checked]")!.GetAttribute("value").ShouldBe("theirs");
        rows["It is closed when"].QuerySelector("input[checked]")!.GetAttribute("value").ShouldBe("mine");

        await manager.SubmitAsync(conflict, new Dictionary<string, string> { ["Take[Text]"] = "mine" });

        var after = (await ViewAsync()).ActionBy(action.Reference)!;
        (after.Text, after.ExpectedEvidence, after.ClosingCriteria).ShouldBe(("My words.", "Their audit.", "My criteria."));
    }

    [Fact]
    public async Task A_deed_that_meets_somebody_elses_is_done_only_after_both_were_seen()
    {
        var action = await OpenAsync(one => one is { Reference: "CSIP-4.11" });
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        using var other = await site.SignedInAsync(Roles.ImprovementManager);
        var form = await manager.OpenAsync($"{Links.Action(action)}/move-date");
        await other.SubmitAsync(await other.OpenAsync($"{Links.Action(action)}/move-date"), Date("Form.To", "1 2 2020", ("Form.Reason", "Theirs.")));

        var conflict = await manager.SubmitAsync(form, Date("Form.To", "1 3 2020", ("Form.Reason", "Mine.")));

        conflict.QuerySelector(".two")!.TextContent.ShouldContain("1 February 2020");
        conflict.QuerySelector(".two")!.TextContent.ShouldContain("1 March 2020");
        (await ViewAsync()).ActionBy(action.Reference)!.DueOn.ShouldBe(Day("2020-02-01"));
        await manager.SubmitAsync(conflict);
        (await ViewAsync()).ActionBy(action.Reference)!.DueOn.ShouldBe(Day("2020-03-01"));
    }

    private static Dictionary<string, string> Date(string field, string day, params (string, string)[] others)
    {
        var parts = day.Split(' ');
        var fields = new Dictionary<string, string> { [$"{field}.Day"] = parts[0], [$"{field}.Month"] = parts[1], [$"{field}.Year"] = parts[2] };
        foreach (var (name, value) in others) fields[name] = value;
        return fields;
    }

    private async Task<PlanAction> OpenAsync(Func<PlanAction, bool> which) => (await ViewAsync()).Actions.First(one => one.IsOpen && which(one));

    private async Task<ProgrammeView> ViewAsync() => ProgrammeView.Of(await site.SnapshotAsync());
}

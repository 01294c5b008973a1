using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Candour.Improvement;
using Candour.Storage;
using static Candour.Web.Tests.Conflicts.TwoPeople;

namespace Candour.Web.Tests.Conflicts;

/// <summary>What a choice between two versions keeps, and what it lets go.</summary>
public sealed class ChoiceTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_third_change_in_between_is_shown_too_and_what_was_chosen_stays_chosen()
    {
        const string address = "/recommendations/IA17-1/edit";
        using var people = await MeetAsync(site, address, new() { ["Form.Text"] = "Their words" }, new() { ["Form.Text"] = "My words", ["Form.Owner"] = "My owner" });
        await SaveAsync(address, new() { ["Form.Number"] = "1a" });

        await people.ChooseAsync(("Text", Theirs));
        people.ShouldChoose(new() { ["Number"] = Theirs, ["What the source asks for"] = Theirs, ["Asked of (optional)"] = Mine });
        await people.ChooseAsync();

        var after = (await ViewAsync()).RecommendationBy("IA17-1")!;
        (after.Number, after.Text, after.Owner).ShouldBe(("1a", "Their words", "My owner"));
    }

    [Fact]
    public async Task What_was_taken_over_is_not_lost_where_the_rest_is_refused()
    {
        using var people = await MeetAsync(site, "/settings/programme",
            new() { ["Form.Aim"] = "Their aim", ["Form.ReportingCycle"] = "28" }, new() { ["Form.Aim"] = "My aim", ["Form.DueSoon"] = "20" });
        await SaveAsync("/settings/programme", new() { ["Form.MonthLimit"] = "7" });
        await people.ChooseAsync(("Aim", Theirs));
        people.Page = await people.SendAsync(people.Page, new() { ["Form.DueSoon"] = "-1" });

        people.Page.QuerySelector(".govuk-error-summary").ShouldNotBeNull();
        people.Page.QuerySelector<IHtmlInputElement>("#Form_Aim")!.Value.ShouldBe("Their aim");
        people.Page.QuerySelector<IHtmlInputElement>("#Form_MonthLimit")!.Value.ShouldBe("7");
        people.Page = await people.SendAsync(people.Page, new() { ["Form.DueSoon"] = "20" });

        var after = (await ViewAsync()).Programme;
        (after.Aim, after.ReportingCycle, after.MonthLimit, after.DueSoon).ShouldBe(("Their aim", 28, 7, 20));
    }

    [Fact]
    public async Task All_of_mine_can_be_kept_at_once()
    {
        using var people = await MeetAsync(site, "/recommendations/IA17-3/edit", new() { ["Form.Text"] = "Their words", ["Form.Owner"] = "Head of HR" }, new() { ["Form.Text"] = "My words" });
        await people.PressAsync("Keep all of mine");

        var after = (await ViewAsync()).RecommendationBy("IA17-3")!;
        (after.Text, after.Owner).ShouldBe(("My words", null));
    }

    [Fact]
    public async Task Where_the_other_one_left_these_fields_alone_what_they_did_is_shown_and_mine_is_saved_as_well()
    {
        using var people = await MeetAsync(site, "/plans/CRP/themes", new() { ["Themes[1].Name"] = "Their own" }, new() { ["Themes[0].Name"] = "My name" });
        people.Said.ShouldContain("Their own");
        people.Said.ShouldContain("My name");
        await people.PressAsync("Save mine as well");

        (await ViewAsync()).PlanBy("CRP")!.Themes.Select(one => one.Name).ShouldBe(["My name", "Their own"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_version_is_agreed_of_the_plan_that_was_seen()
    {
        using var people = await MeetAsync(site, "/plans/CSIP/agree",
            new() { ["Form.Name"] = "Theirs", ["Form.AgreedBy"] = "Cabinet" }, new() { ["Form.Name"] = "Mine", ["Form.AgreedBy"] = "The board", ["Form.Note"] = "My note" });
        people.Said.ShouldContain("Theirs, ");
        people.Said.ShouldContain("agreed by Cabinet");
        people.Said.ShouldContain("My note");
        (await ViewAsync()).PlanBy("CSIP")!.Versions.ShouldNotContain(one => one.Name == "Mine");
        await people.PressAsync("Save mine as well");

        (await ViewAsync()).PlanBy("CSIP")!.Versions.TakeLast(2).Select(one => (one.Name, one.AgreedBy, one.Note)).ShouldBe([("Theirs", "Cabinet", null), ("Mine", "The board", "My note")]);
    }

    [Fact]
    public async Task A_claim_is_moved_after_the_other_change_was_seen()
    {
        using var people = await MeetAsync(site, "/settings/claims", new() { ["Code"] = "offTrack" }, new() { ["Code"] = "complete" });
        people.Said.ShouldContain("One place up: Complete");
        await people.PressAsync("Save mine as well");

        (await ViewAsync()).Programme.Claims.Select(one => one.Code).ShouldBe(["offTrack", "notStarted", "atRisk", "complete", "onTrack"]);
    }

    [Fact]
    public async Task A_claim_that_somebody_changed_is_not_removed_unseen()
    {
        await SaveAsync("/settings/claims/add", new() { ["Form.Name"] = "Paused", ["Form.Meaning"] = "Waits for a decision", ["Form.Standing"] = "AtRisk", ["Form.Colour"] = "pink" });
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var form = await manager.OpenAsync("/settings/claims/paused");
        await SaveAsync("/settings/claims/paused", new() { ["Form.Meaning"] = "Their meaning" });

        var conflict = await manager.SubmitAsync(form, button: "Remove the claim");
        conflict.QuerySelector(".two")!.TextContent.ShouldContain("Their meaning");
        conflict.QuerySelector(".two")!.TextContent.ShouldContain("Removed: Paused");
        (await ViewAsync()).Programme.Claims.ShouldContain(one => one.Code == "paused");
        await manager.SubmitAsync(conflict);
        (await ViewAsync()).Programme.Claims.ShouldNotContain(one => one.Code == "paused");
    }

    [Fact]
    public async Task An_event_that_somebody_changed_is_not_taken_out_unseen()
    {
        var happened = (await ViewAsync()).Events[0];
        var address = $"/clocks/events/{happened.Id}";
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var form = await manager.OpenAsync(address);
        await SaveAsync(address, new() { ["Form.Label"] = "Their label", ["Form.Reason"] = "Theirs" });

        var conflict = await manager.SubmitAsync(form, new Dictionary<string, string> { ["Form.Reason"] = "Mine" }, button: "Take the event out");
        conflict.QuerySelector(".two")!.TextContent.ShouldContain("Their label");
        (await ViewAsync()).Snapshot.Find<ProgrammeEvent>(happened.Id).ShouldNotBeNull();
        await manager.SubmitAsync(conflict);
        (await ViewAsync()).Snapshot.Find<ProgrammeEvent>(happened.Id).ShouldBeNull();
    }

    private async Task SaveAsync(string address, Dictionary<string, string> fields)
    {
        using var third = await site.SignedInAsync(Roles.ImprovementManager);
        await third.SubmitAsync(await third.OpenAsync(address), fields);
    }

    private async Task<ProgrammeView> ViewAsync() => ProgrammeView.Of(await site.SnapshotAsync());
}

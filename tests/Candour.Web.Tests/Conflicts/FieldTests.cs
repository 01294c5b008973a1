using Candour.Improvement;
using static Candour.Web.Tests.Conflicts.TwoPeople;

namespace Candour.Web.Tests.Conflicts;

/// <summary>Two people change one record. Whoever is slower chooses field by field, whatever the record is.</summary>
public sealed class FieldTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Of_a_recommendation()
    {
        using var people = await MeetAsync(site, "/recommendations/IA17-2/edit",
            new() { ["Form.Text"] = "Their words", ["Form.Owner"] = "Head of HR" }, new() { ["Form.Text"] = "My words", ["Form.Group"] = RecommendationGroups.PriorityAction, ["Form.IsPriority"] = "true" });

        people.ShouldChoose(new() { ["What the source asks for"] = null, ["What the source calls it"] = Mine, ["Asked of (optional)"] = Theirs, ["Priority"] = Mine });
        people.Words("What the source calls it", Mine).ShouldBe("Priority action");
        people.Words("Priority", Theirs).ShouldBe("No");
        await people.ChooseAsync(("Text", Theirs));

        var after = (await ViewAsync()).RecommendationBy("IA17-2")!;
        (after.Text, after.Owner, after.Group, after.IsPriority).ShouldBe(("Their words", "Head of HR", RecommendationGroups.PriorityAction, true));
    }

    [Fact]
    public async Task Of_a_source_with_its_judgements_and_obligations()
    {
        using var people = await MeetAsync(site, "/sources/OFSTED17/edit",
            new() { ["Form.Title"] = "Their title", ["Form.Judgements[0].Grade"] = "Good" },
            new() { ["Form.Title"] = "My title", ["Form.Kind"] = "Audit", ["Form.Obligations[0].Reference"] = "1", ["Form.Obligations[0].Text"] = "My obligation" });

        people.ShouldChoose(new() { ["Title"] = null, ["Kind"] = Mine, ["How it judged, area by area"] = Theirs, ["What a Direction obliges the council to do"] = Mine });
        people.Words("How it judged, area by area", Theirs).ShouldContain("Overall: Good\n");
        await people.ChooseAsync(("Title", Mine));

        var after = (await ViewAsync()).SourceBy("OFSTED17")!;
        (after.Title, after.Kind, after.Judgements[0].Grade).ShouldBe(("My title", SourceKind.Audit, "Good"));
        after.Obligations.ShouldBe([new("1", "My obligation")]);
    }

    [Fact]
    public async Task Of_a_plan_theme_by_theme()
    {
        var before = (await ViewAsync()).PlanBy("CSIP")!.Themes;
        using var people = await MeetAsync(site, "/plans/CSIP/themes",
            new() { ["Themes[0].Name"] = "Their practice", ["Themes[1].Name"] = "Their workforce", ["Themes[4].Name"] = "Their own" },
            new() { ["Themes[0].Name"] = "My practice", ["Themes[2].Name"] = "My quality", ["Themes[4].Name"] = "My own" });

        people.ShouldChoose(new() { ["Theme 1"] = null, ["Theme 2"] = Theirs, ["Theme 3"] = Mine, ["New theme"] = Mine });
        await people.ChooseAsync(("Theme-1", Mine));

        var after = (await ViewAsync()).PlanBy("CSIP")!.Themes;
        after.Select(one => one.Name).ShouldBe(["My practice", "Their workforce", "My quality", before[3].Name, "My own", "Their own"]);
        after.Take(4).Select(one => one.Id).ShouldBe(before.Select(one => one.Id), "a theme keeps its identity, and its actions with it");
    }

    [Fact]
    public async Task Of_the_programme()
    {
        using var people = await MeetAsync(site, "/settings/programme",
            new() { ["Form.ReportingCycle"] = "28", ["Form.Aim"] = "Their aim" }, new() { ["Form.ReportingCycle"] = "35", ["Form.IsPublic"] = "false", ["Form.DueSoon"] = "21" });

        people.ShouldChoose(new()
        {
            ["How often do leads report, in days?"] = null, ["Aim"] = Theirs, ["May anybody read the plan without signing in?"] = Mine, ["How many days before its date is something due soon?"] = Mine,
        });
        await people.ChooseAsync(("ReportingCycle", Theirs));

        var after = (await ViewAsync()).Programme;
        (after.ReportingCycle, after.Aim, after.IsPublic, after.DueSoon).ShouldBe((28, "Their aim", false, 21));
    }

    [Fact]
    public async Task Of_the_council()
    {
        using var people = await MeetAsync(site, "/settings/council",
            new() { ["Form.Colour"] = "#3b1f63", ["Form.Closures"] = "27 December 2018" }, new() { ["Form.Colour"] = "#123456", ["Form.Name"] = "My council" });

        people.ShouldChoose(new() { ["Colour of the header"] = null, ["Days on which the offices are closed"] = Theirs, ["Name of the council"] = Mine });
        await people.ChooseAsync(("Colour", Mine));

        var after = (await ViewAsync()).Council!;
        (after.Colour, after.Name).ShouldBe(("#123456", "My council"));
        after.Closures.ShouldBe([Day("2018-12-27")]);
    }

    [Fact]
    public async Task Of_a_claim()
    {
        using var people = await MeetAsync(site, "/settings/claims/atRisk",
            new() { ["Form.Name"] = "Theirs", ["Form.Colour"] = "pink" }, new() { ["Form.Name"] = "Mine", ["Form.Meaning"] = "My meaning" });

        people.ShouldChoose(new() { ["Name"] = null, ["When may a lead claim it?"] = Mine, ["Colour of its tag"] = Theirs });
        await people.ChooseAsync(("Name", Theirs));

        var after = (await ViewAsync()).Programme.Claim("atRisk");
        (after.Name, after.Meaning, after.Colour).ShouldBe(("Theirs", "My meaning", "pink"));
    }

    [Fact]
    public async Task Of_a_post()
    {
        var post = (await ViewAsync()).Posts.First(one => one.Title == "Head of Early Help");
        using var people = await MeetAsync(site, $"/people/posts/{post.Id}/edit",
            new() { ["Form.Directorate"] = "Theirs", ["Form.Status"] = "Interim" }, new() { ["Form.Directorate"] = "Mine", ["Form.Title"] = "Head of early support" });

        people.ShouldChoose(new() { ["Directorate"] = null, ["How is it filled?"] = Theirs, ["Title"] = Mine });
        await people.ChooseAsync(("Directorate", Mine));

        var after = (await site.SnapshotAsync()).Find<Post>(post.Id)!;
        (after.Title, after.Directorate, after.Status).ShouldBe(("Head of early support", "Mine", PostStatus.Interim));
    }

    [Fact]
    public async Task Of_a_person()
    {
        var person = (await ViewAsync()).People[0];
        using var people = await MeetAsync(site, $"/people/persons/{person.Id}",
            new() { ["Form.Name"] = "Their name", ["Form.Email"] = "theirs@eastmere.invalid" }, new() { ["Form.Name"] = "My name" });

        people.ShouldChoose(new() { ["Name"] = null, ["E-mail address"] = Theirs });
        await people.ChooseAsync(("Name", Mine));

        var after = (await site.SnapshotAsync()).Find<Person>(person.Id)!;
        (after.Name, after.Email).ShouldBe(("My name", "theirs@eastmere.invalid"));
    }

    [Fact]
    public async Task Of_an_event_with_the_reason_kept()
    {
        var happened = (await ViewAsync()).Events[0];
        using var people = await MeetAsync(site, $"/clocks/events/{happened.Id}",
            new() { ["Form.Label"] = "Theirs", ["Form.Reason"] = "Their reason" }, new() { ["Form.Label"] = "Mine", ["Form.Reason"] = "My reason" });

        people.ShouldChoose(new() { ["What it was, in your words"] = null });
        await people.ChooseAsync(("Label", Mine));

        (await site.SnapshotAsync()).Find<ProgrammeEvent>(happened.Id)!.Label.ShouldBe("Mine");
        using var reader = await site.SignedInAsync(Storage.Roles.BoardMember);
        (await reader.OpenAsync("/history")).QuerySelector("main")!.TextContent.ShouldContain("My reason");
    }

    [Fact]
    public async Task Of_a_clock_that_both_rule_on_for_the_first_time()
    {
        using var people = await MeetAsync(site, "/clocks/rule?rule=I2&from=2017-04-07&occurrence=2017-07-20",
            new() { ["Form.Notified.Day"] = "21", ["Form.Notified.Month"] = "7", ["Form.Notified.Year"] = "2017", ["Form.Reason"] = "Theirs" }, new()
            {
                ["Form.MetOn.Day"] = "19", ["Form.MetOn.Month"] = "7", ["Form.MetOn.Year"] = "2017", ["Form.Reason"] = "Mine",
            });

        people.ShouldChoose(new() { ["Date that was notified"] = Theirs, ["Day on which it was done"] = Mine, ["Reason"] = null });
        await people.ChooseAsync(("Reason", Mine));

        var ruling = (await site.SnapshotAsync()).All<ClockRuling>().Single(one => one.Rule == "I2");
        (ruling.NotifiedDue, ruling.MetOn, ruling.Reason).ShouldBe((Day("2017-07-21"), Day("2017-07-19"), "Mine"));
    }

    private async Task<ProgrammeView> ViewAsync() => ProgrammeView.Of(await site.SnapshotAsync());
}

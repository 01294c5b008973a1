using System.Net;
using Candour.Assurance;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Audits;

public sealed class AuditPageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_form_is_designed_question_by_question_and_put_into_use_as_the_next_version()
    {
        using var team = await AuditTeam.OfAsync(site);
        var form = await team.FormAsync();
        var address = $"/audits/forms/{form.Code}";

        var page = await team.Lead.SubmitAsync(await team.Lead.OpenAsync($"{address}/question"), new Dictionary<string, string>
        {
            ["Form.Section"] = "Plan", ["Form.Text"] = "Is there a plan for <the worst>?", ["Form.Kind"] = "MeetsGood", ["Form.After"] = $"{form.Current!.Questions[2].Id}",
        });
        page.Text("main").ShouldContain("Is there a plan for <the worst>?");
        page.Text(".lede").ShouldContain("Version 1 stays in use");
        page = await team.Lead.SubmitAsync(page);
        page.Text(".lede").ShouldContain("Version 2 is in use");

        var gone = (await team.ViewAsync()).FormBy(form.Code)!.Current!.Questions[3];
        page = await team.Lead.SubmitAsync(await team.Lead.OpenAsync($"{address}/question?id={gone.Id}"), button: "Take it out");
        page.Text("main").ShouldNotContain("Is there a plan for <the worst>?");
        (await team.Lead.OpenAsync($"{address}?version=2")).Text("main").ShouldContain("Is there a plan for <the worst>?");
        page = await team.Lead.SubmitAsync(await team.Lead.OpenAsync(address), button: "Discard the change");
        page.Text("main").ShouldContain("Is there a plan for <the worst>?");
    }

    [Fact]
    public async Task A_list_with_an_id_twice_is_refused_with_its_row_and_a_good_one_is_settled_and_drawn_from()
    {
        using var team = await AuditTeam.OfAsync(site);
        var round = await team.PlanAsync(await team.FormAsync());

        var page = await team.SettleAsync(round, "Case,Team,Worker\nC1,North,W1\nC2,North,W1\nC1,North,W1");
        page.Text(".lede").ShouldContain("1 error");
        page.Text("tbody").ShouldContain("“C1” stands in line 2 already.");

        (await team.Lead.OpenAsync($"/audits/{round.Number}/draw")).Text("main").ShouldContain("The list of cases comes first");
        await team.DrawAsync(round);
        page = await team.Lead.OpenAsync($"/audits/{round.Number}");
        page.Text("main").ShouldContain(Sample.HashOf(Enumerable.Range(1, 8).Select(i => $"C{i}")));
        page.Text("main").ShouldContain("4 cases, by the seed “2018-12-03 17”");
        page = await team.Lead.SubmitAsync(await team.Lead.OpenAsync($"/audits/{round.Number}/draw"), new Dictionary<string, string> { ["Form.More"] = "1", ["Form.Why"] = "One was closed in October." });
        page.Text("main").ShouldContain("One was closed in October.");
        (await team.ViewAsync()).CasesOf(round).Count.ShouldBe(5);
    }

    [Fact]
    public async Task An_auditor_keeps_a_part_goes_on_and_hands_it_in_and_nothing_typed_is_lost()
    {
        using var team = await AuditTeam.OfAsync(site);
        var (round, (person, auditor)) = (await team.PlanAsync(await team.FormAsync()), await team.AuditorAsync());
        await team.DrawAsync(round);
        await team.GiveAsync(round, 1, person);
        var address = $"/audits/{round.Number}/cases/1/audit";
        (await auditor.OpenAsync("/audits/mine")).QuerySelectorAll($"a[href='{address}']").Length.ShouldBe(1);

        var page = await auditor.SubmitAsync(await auditor.OpenAsync(address), new Dictionary<string, string> { ["Form.Answers[0].Said"] = "meets", ["Form.Answers[0].Note"] = "Seen <weekly>" }, button: "Keep it and go on later");
        page.Text("main").ShouldContain("Seen <weekly>");
        page = await auditor.SubmitAsync(page);
        page.Text(".govuk-error-summary").ShouldContain("Say what shows it.");
        page.QuerySelector("#Form_Answers_0__Note")!.TextContent.ShouldContain("Seen <weekly>");
        page.QuerySelectorAll("input[type=radio][checked]").Length.ShouldBe(1);

        await auditor.SubmitAsync(page, AuditTeam.Answers("good", "Visits every week"));
        var state = (await team.ViewAsync()).State(round, 1)!;
        (state.IsAudited, state.Given, state.Audit!.Answers[0].Note).ShouldBe((true, "good", "Seen <weekly>"));
        (await auditor.OpenAsync(address)).Text("h1").ShouldStartWith("Case ");
        auditor.Dispose();
    }

    [Fact]
    public async Task A_moderator_grades_without_seeing_the_first_grade_anywhere_and_then_both_are_shown()
    {
        const string Secret = "The grandmother was never asked";
        using var team = await AuditTeam.OfAsync(site);
        var ((person, auditor), (other, moderator)) = (await team.AuditorAsync(), await team.AuditorAsync(moderates: true));
        var round = await team.PlanAsync(await team.FormAsync());
        await team.DrawAsync(round);
        await team.GiveAsync(round, 1, person, other);
        var address = $"/audits/{round.Number}/cases/1";
        await auditor.SubmitAsync(await auditor.OpenAsync($"{address}/audit"), AuditTeam.Answers("outstanding", Secret));

        foreach (var page in new[] { "/audits/mine", $"{address}/moderate", address, $"/audits/{round.Number}", "/history", $"/history/entries/{(await site.SnapshotAsync()).Sequence}", $"/search?q={Secret.Split(' ')[1]}", $"/audits/{round.Number}/results" })
            Says(await moderator.OpenAsync(page)).ShouldBeFalse(page);
        for (var entry = (await site.SnapshotAsync()).Sequence; entry > 0 && (await moderator.OpenAsync($"/history/entries/{entry}")).Text("h1") != "Grade of a case handed in"; entry--)
            Says(await moderator.OpenAsync($"/history/entries/{entry}")).ShouldBeFalse($"entry {entry}");
        (await team.Lead.OpenAsync(address)).Text("main").ShouldNotContain(Secret);

        await moderator.SubmitAsync(await moderator.OpenAsync($"{address}/moderate"), AuditTeam.Answers("requiresImprovement", "The plan names no change"));
        var both = await moderator.OpenAsync(address);
        both.Text("main").ShouldContain(Secret);
        both.Text("main").ShouldContain("The grade changed");
        both = await moderator.SubmitAsync(both, new Dictionary<string, string> { ["Form.Why"] = "A plan without a change cannot be outstanding." });
        both.Text("main").ShouldContain("A plan without a change cannot be outstanding.");
        (await auditor.OpenAsync(address)).Text("main").ShouldContain("A plan without a change cannot be outstanding.");
        (await team.ViewAsync()).State(round, 1)!.Judgement.ShouldBe("requiresImprovement");
        auditor.Dispose();
        moderator.Dispose();

        static bool Says(AngleSharp.Html.Dom.IHtmlDocument page) =>
            page.DocumentElement.OuterHtml.Contains(Secret, StringComparison.Ordinal) || page.DocumentElement.OuterHtml.Contains("checked=\"\"", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_is_offered_to_nobody_of_its_team_and_is_refused_with_words()
    {
        using var team = await AuditTeam.OfAsync(site);
        var (round, (person, auditor)) = (await team.PlanAsync(await team.FormAsync()), await team.AuditorAsync());
        await team.DrawAsync(round);
        var known = (await team.ViewAsync()).AuditorOf(person)!;
        await team.Lead.SubmitAsync(await team.Lead.OpenAsync($"/audits/auditors/{known.Id}"), new Dictionary<string, string> { ["Form.Team"] = "north" });

        (await team.Lead.OpenAsync($"/audits/{round.Number}/cases/1/allocate")).QuerySelectorAll($"option[value='{person}']").Length.ShouldBe(0);
        (await team.GiveAsync(round, 1, $"{person}", "")).Text(".govuk-error-summary").ShouldContain("works in the team that holds this case, North.");
        auditor.Dispose();
    }

    [Fact]
    public async Task A_round_is_shared_out_closed_made_evidence_and_its_theme_becomes_an_action()
    {
        using var team = await AuditTeam.OfAsync(site);
        var ((_, auditor), form) = (await team.AuditorAsync(), await team.FormAsync());
        var round = await team.PlanAsync(form, targets: "2");
        await team.DrawAsync(round);
        await team.Lead.SubmitAsync(await team.Lead.OpenAsync($"/audits/{round.Number}/cases"));
        var people = (await team.ViewAsync()).CasesOf(round).Select(one => one.Auditor).ToList();
        people.ShouldAllBe(one => one != null);
        foreach (var one in (await team.ViewAsync()).CasesOf(round))
        {
            using var whoever = await site.SignedInAsync(Roles.Auditor, AuditPeople.PersonOf(one.Auditor!.Value, Improvement.ProgrammeView.Of(await site.SnapshotAsync()), Day("2018-12-03")));
            await whoever.SubmitAsync(await whoever.OpenAsync($"/audits/{round.Number}/cases/{one.Place}/audit"), AuditTeam.Answers("good", "Visits every week"));
        }
        using var member = await site.SignedInAsync(Roles.BoardMember);
        (await member.OpenAsync($"/audits/{round.Number}/results")).Text("main").ShouldContain("What was found is shown when the round is closed");

        await team.Lead.SubmitAsync(await team.Lead.OpenAsync($"/audits/{round.Number}/close"), new Dictionary<string, string> { ["Form.Learned"] = "Chronologies are short." });
        var page = await member.OpenAsync($"/audits/{round.Number}/results");
        page.Text(".lede").ShouldContain("2 of 2, 100 %, interval 34 to 100 %");
        page.Text("main").ShouldContain("2 cases are too few to say what practice is like");
        page.Text("main").ShouldNotContain("C1");

        page = await team.Lead.SubmitAsync(await team.Lead.OpenAsync($"/audits/{round.Number}/learn"), new Dictionary<string, string> { ["Form.Theme"] = "Chronology", ["Form.Action"] = "CSIP-4.6" });
        page.Text("main").ShouldContain("No round after December 2018 has been closed yet.");
        page = await team.Lead.SubmitAsync(await team.Lead.OpenAsync($"/audits/{round.Number}/evidence"), new Dictionary<string, string> { ["Form.Supports"] = "CSIP-4.1" });
        page.Text("main").ShouldContain("Good or better: 2 of 2");
        page.Text("main").ShouldContain("An activity");
        page = await team.Lead.OpenAsync($"/audits/inspectors?from=2018-11&to=2018-11");
        page.Text("main").ShouldContain("Good");
        (await team.Lead.GetAsync("/audits/inspectors.csv?from=2018-11&to=2018-11")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await site.SnapshotAsync()).About<AuditLook>(round.Id).Single(one => one.By == "QualityLead").Part.ShouldBe(AuditPart.Inspectors);
        auditor.Dispose();
    }

    [Fact]
    public async Task Only_those_who_need_them_see_cases()
    {
        using var team = await AuditTeam.OfAsync(site);
        var (round, (person, auditor), (_, stranger)) = (await team.PlanAsync(await team.FormAsync()), await team.AuditorAsync(), await team.AuditorAsync());
        await team.DrawAsync(round);
        await team.GiveAsync(round, 1, person);
        using var member = await site.SignedInAsync(Roles.BoardMember);
        var id = (await team.ViewAsync()).State(round, 1)!.Case.Case;

        foreach (var (visitor, address) in new[] { (member, "cases"), (member, "cases/1"), (stranger, "cases/1"), (stranger, "cases/1/audit"), (auditor, "cases"), (auditor, "cases/1/moderate"), (auditor, "cases/2") })
        {
            var page = await visitor.OpenAsync($"/audits/{round.Number}/{address}");
            page.Text("body").ShouldNotContain(id + " ", customMessage: address);
            page.Text("h1").ShouldNotStartWith("Case ", customMessage: address);
        }
        (await auditor.OpenAsync($"/audits/{round.Number}/cases/1")).Text("h1").ShouldBe($"Case {id}");
        (await auditor.OpenAsync($"/audits/{round.Number}/cases/99")).ShouldNotBeNull();
        auditor.Last.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        auditor.Dispose();
        stranger.Dispose();
    }

    [Fact]
    public async Task The_size_of_a_sample_is_worked_out_by_both_formulas()
    {
        using var member = await site.SignedInAsync(Roles.BoardMember);

        var page = await member.OpenAsync("/audits/sample-size?Cases=186&Within=10&Bad=10");
        page.Text(".govuk-inset-text").ShouldContain("audit 64 cases");
        page.Text(".govuk-inset-text").ShouldContain("26 cases drawn at random hold at least one");
        (await member.OpenAsync("/audits/sample-size?Cases=0&Bad=200")).Text(".govuk-error-summary").ShouldContain("Give 1 to 99 per cent.");
    }
}

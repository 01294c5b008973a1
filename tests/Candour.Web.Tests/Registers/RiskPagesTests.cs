using System.Net;
using Candour.Improvement;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Registers;

/// <summary>Who adds risks has a site of their own: others count what there is.</summary>
public sealed class RiskPagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_manager_adds_a_risk_and_the_action_that_holds_it_down_shows_it()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        var page = await manager.SubmitAsync(await manager.OpenAsync("/risks/add"), await RiskAsync());

        page.Text("h1").ShouldBe("Nobody reads <the> plan");
        page.Text(".lede").ShouldBe("Likely (4) and major (4): 16 of 25, very high. More than the 9 that the council bears.");
        (await manager.OpenAsync("/actions/CSIP-20.5")).Text("main").ShouldContain("Nobody reads <the> plan");
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_its_field_and_nothing_that_was_typed_is_lost()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        var page = await manager.SubmitAsync(await manager.OpenAsync("/risks/add"), new Dictionary<string, string>(await RiskAsync()) { ["Form.Actions"] = "NOPE-1", ["Form.TargetImpact"] = "" });

        page.Text(".govuk-error-summary").ShouldContain("No action is called NOPE-1.");
        page.Text(".govuk-error-summary").ShouldContain("Say how likely it is to be in the end");
        page.QuerySelector("#Form_Title")!.GetAttribute("value").ShouldBe("Nobody reads <the> plan");
    }

    [Fact]
    public async Task A_risk_is_changed_reviewed_closed_and_opened_again()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        await manager.SubmitAsync(await manager.OpenAsync("/risks/add"), await RiskAsync());
        var number = (await site.SnapshotAsync()).Register<Risk>().All[^1].Number;

        await manager.SubmitAsync(await manager.OpenAsync($"/risks/{number}/edit"), new Dictionary<string, string> { ["Form.Title"] = "Few read the plan" });
        var page = await manager.SubmitAsync(await manager.OpenAsync($"/risks/{number}/review"), new Dictionary<string, string>(Next("1", "2", "2019")) { ["Form.Likelihood"] = "2", ["Form.Why"] = "It is on the wall." });
        page.Text("h1").ShouldBe("Few read the plan");
        page.Text(".lede").ShouldStartWith("Unlikely (2) and major (4): 8 of 25, medium.");
        page.Text("main").ShouldContain("It is on the wall.");

        page = await manager.SubmitAsync(await manager.OpenAsync($"/risks/{number}/close"), new Dictionary<string, string> { ["Form.Why"] = "Everybody has read it." });
        page.Text("main").ShouldContain("Everybody has read it.");
        (await manager.OpenAsync("/risks?state=closed")).Text("main").ShouldContain("Few read the plan");

        page = await manager.SubmitAsync(await manager.OpenAsync($"/risks/{number}/review"), new Dictionary<string, string>(Next("1", "3", "2019")) { ["Form.Why"] = "It is rewritten." });
        page.Text("main").ShouldContain("Risk opened again");
        (await manager.OpenAsync("/risks?state=closed")).Text("main").ShouldNotContain("Few read the plan");
    }

    [Fact]
    public async Task The_board_reads_the_matrix_the_highest_and_what_has_moved()
    {
        using var member = await site.SignedInAsync(Roles.BoardMember);

        var page = await member.OpenAsync("/risks/summary");

        page.QuerySelectorAll(".risk-matrix tbody tr").Length.ShouldBe(5);
        page.QuerySelectorAll(".risk-matrix tbody a").Length.ShouldBe(RiskView.Of(ProgrammeView.Of(await site.SnapshotAsync())).All.Count(one => one.IsOpen));
        page.Text("main").ShouldContain("Since the board met on");
        (await member.OpenAsync("/risks/add")).Text("h1").ShouldNotContain("Add a risk");
        (await member.OpenAsync("/risks/summary?asAt=2017-06-30")).QuerySelectorAll(".risk-matrix tbody a").Length.ShouldBe(4);
    }

    [Fact]
    public async Task The_list_is_narrowed_and_had_as_a_file()
    {
        using var member = await site.SignedInAsync(Roles.BoardMember);

        (await member.OpenAsync("/risks?flag=review")).QuerySelectorAll("tbody tr").Length.ShouldBe(RiskSummary.Of(ProgrammeView.Of(await site.SnapshotAsync()), Day("2018-12-03")).Overdue.Count);
        var file = await (await member.GetAsync("/risks.csv?words=reserve&sort=title")).Content.ReadAsStringAsync();
        file.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        file.ShouldContain("One-off money ends before the work is paid from the budget");
        (await member.GetAsync("/risks/R-999")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<Dictionary<string, string>> RiskAsync() => new(Next("14", "1", "2019"))
    {
        ["Form.Title"] = "Nobody reads <the> plan", ["Form.Cause"] = "It is long", ["Form.Event"] = "Nobody opens it", ["Form.Effect"] = "Nothing is done",
        ["Form.InherentLikelihood"] = "5", ["Form.InherentImpact"] = "4", ["Form.CurrentLikelihood"] = "4", ["Form.CurrentImpact"] = "4", ["Form.TargetLikelihood"] = "1", ["Form.TargetImpact"] = "4",
        ["Form.Actions"] = "CSIP-20.5", ["Form.Owner"] = $"{ProgrammeView.Of(await site.SnapshotAsync()).Posts[0].Id}",
    };

    private static Dictionary<string, string> Next(string day, string month, string year) => new() { ["Form.ReviewOn.Day"] = day, ["Form.ReviewOn.Month"] = month, ["Form.ReviewOn.Year"] = year };
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Candour.Governance;
using Candour.Improvement;
using Candour.Site;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Decisions;

public sealed class EffectTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_decision_adds_an_action_to_the_plan_and_each_leads_to_the_other()
    {
        using var register = await OpenedAsync();
        var decision = await UrgentAsync(register, "That every closed case be audited");
        var plan = (await site.ViewAsync()).Plans.First(one => one.EndedOn is null);

        var page = await register.DoAsync(decision, "add-action", new()
        {
            ["Form.Plan"] = $"{plan.Id}", ["Form.Number"] = "77", ["Form.Text"] = "Audit every closed case", ["Form.Due"] = "31 March 2019",
        });

        var link = page.QuerySelectorAll(".record__main a").OfType<IHtmlAnchorElement>().Single(one => one.TextContent == $"Action {plan.Code}-77 added");
        page = await register.Officer.OpenAsync(link.GetAttribute("href")!);
        page.Text("h1").ShouldBe("Audit every closed case");
        ShowsTheMinute(page, register, decision);
    }

    [Fact]
    public async Task A_decision_re_plans_an_action_and_the_timeline_names_it()
    {
        using var register = await OpenedAsync();
        var decision = await UrgentAsync(register, "That the rota be done by May");
        var action = await OpenActionAsync();

        var page = await register.Officer.OpenAsync($"{Links.Decision(decision)}/move-date");
        page.QuerySelector<IHtmlOptionElement>($"#action option[value='{action.Reference}']").ShouldNotBeNull();
        page = await register.Officer.SubmitAsync(await register.Officer.OpenAsync($"{Links.Decision(decision)}/move-date?action={action.Reference}"));
        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Give the date to which it moves.");
        page = await register.DoAsync(decision, $"move-date?action={action.Reference}", new()
        {
            ["Form.To.Day"] = "31", ["Form.To.Month"] = "5", ["Form.To.Year"] = "2019", ["Form.Reason"] = "The contract is let in April.",
        });

        page.Text(".record__main").ShouldContain($"Date of {action.Reference} moved to 31 May 2019");
        var after = (await site.ViewAsync()).ActionBy(action.Reference)!;
        after.Milestones.SelectMany(one => one.Moves).Last().By.ShouldBe("Cabinet");
        ShowsTheMinute(await register.Officer.OpenAsync(Links.Action(action)), register, decision);
    }

    [Fact]
    public async Task The_claim_that_the_board_agrees_stands_in_the_boards_name()
    {
        using var register = await OpenedAsync();
        var decision = await UrgentAsync(register, "That the action is off track");
        var action = await OpenActionAsync();

        await register.DoAsync(decision, $"agree-claim?action={action.Reference}", new() { ["Form.Claim"] = "offTrack", ["Form.Commentary"] = "Half the posts are vacant." });

        var view = await site.ViewAsync();
        var update = view.LatestUpdate(view.ActionBy(action.Reference)!)!;
        (update.By, update.Claim, update.Commentary).ShouldBe(("Cabinet", "offTrack", "Half the posts are vacant."));
        ShowsTheMinute(await register.Officer.OpenAsync(Links.Action(action)), register, decision);
    }

    [Fact]
    public async Task Evidence_that_a_board_asks_for_is_owed_by_the_lead()
    {
        using var register = await OpenedAsync();
        var decision = await UrgentAsync(register, "That the audit be seen");
        var action = await OpenActionAsync();

        await register.DoAsync(decision, $"ask-for-evidence?action={action.Reference}", new() { ["Form.Text"] = "the audit of May" });

        var view = await register.ViewAsync();
        var asked = view.ActionsAbout(action.Id).Single(one => one.Text == $"Bring evidence for {action.Reference}: the audit of May");
        asked.Owner.ShouldBe(action.LeadsOn(Day("2018-12-03")).First());
        (await register.Officer.OpenAsync(Links.Action(action))).QuerySelector($".record__main a[href='{Links.BoardAction(asked, view)}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_decision_that_waits_for_call_in_changes_nothing_yet()
    {
        using var register = await OpenedAsync();
        var decision = await register.DecideAsync("That the service be bought");

        foreach (var deed in (string[])["add-action", "move-date", "agree-claim", "ask-for-evidence"])
        {
            await register.Officer.OpenAsync($"{Links.Decision(decision)}/{deed}");
            register.Officer.Last.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe(Links.Decision(decision), deed);
        }
        var page = await register.Officer.OpenAsync(Links.Decision(decision));
        page.QuerySelector("a[href$=add-action]").ShouldBeNull();
        page.Text(".lede").ShouldBe("It is not published yet, and can be carried out when its time for call-in is over.");
    }

    private Task<Register> OpenedAsync() => Register.OpenAsync(site);

    /// <summary>A decision in force at once.</summary>
    private static async Task<Decision> UrgentAsync(Register register, string text)
    {
        var decision = await register.DecideAsync(text);
        await register.DoAsync(decision, "publish", Register.On("2018-12-03", ("Urgency", "It cannot wait.")));
        return decision;
    }

    private async Task<PlanAction> OpenActionAsync()
    {
        var view = await site.ViewAsync();
        return view.Actions.First(one => one is { IsOpen: true, Milestones: [{ DoneOn: null, Current: not null }] } && one.LeadsOn(Day("2018-12-03")).Any());
    }

    private static void ShowsTheMinute(IHtmlDocument page, Register register, Decision decision)
    {
        page.QuerySelector($".record__story > p a[href='{Links.Decision(decision)}']").ShouldNotBeNull();
        page.QuerySelector($".record__story > p a[href='{Links.Minute(register.Item)}']").ShouldNotBeNull();
        page.QuerySelector($".moj-timeline a[href='{Links.Decision(decision)}']").ShouldNotBeNull();
    }
}

using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Candour.Governance;
using Candour.Site;
using Candour.Storage;
using Candour.Web.Tests.Meetings;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.BoardActions;

public sealed class BoardActionTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly DateOnly Today = new(2018, 12, 3);

    [Fact]
    public async Task The_register_is_found_from_the_board_and_narrowed_by_state_owner_and_words()
    {
        using var sitting = await Sitting.OpenAsync(site);
        var view = await sitting.ViewAsync();
        var (mine, other) = (view.Programme.Posts[0], view.Programme.Posts[1]);
        var late = await RaiseAsync(sitting, "Count the <i>caseloads</i> of agency staff", mine.Id, Day("2018-11-30"));
        var ahead = await RaiseAsync(sitting, "Count the caseloads of newly qualified staff", other.Id, Day("2019-01-31"));

        using var reader = await site.SignedInAsync(Roles.BoardMember);
        (await reader.OpenAsync("/boards/TIB")).QuerySelector("a[href='/boards/TIB/actions']").ShouldNotBeNull();
        var page = await reader.OpenAsync("/boards/TIB/actions?words=caseloads");
        page.QuerySelectorAll("tbody tr th").Select(one => one.TextContent).ShouldBe([late.Number, ahead.Number]);
        page.QuerySelectorAll("tbody tr")[0].QuerySelector("[data-label=Due]")!.TextContent.ShouldContain("3 days late");
        page.QuerySelector("tbody")!.TextContent.ShouldContain("<i>caseloads</i>");
        foreach (var narrowed in (string[])["state=overdue&words=caseloads", $"owner={mine.Id}&words=caseloads", "words=caseloads+agency"])
            (await reader.OpenAsync($"/boards/TIB/actions?{narrowed}")).QuerySelectorAll("tbody tr th").ShouldHaveSingleItem().TextContent.ShouldBe(late.Number, narrowed);
        (await reader.OpenAsync("/boards/TIB/actions?state=done&words=caseloads")).Text(".list").ShouldContain("No action fits these filters.");

        var csv = await (await reader.GetAsync("/boards/TIB/actions.csv?words=caseloads")).Content.ReadAsStringAsync();
        csv.ShouldContain($"{late.Number},Count the <i>caseloads</i> of agency staff,2018-12-18");
        csv.ShouldContain($"{mine.Title},2018-11-30,Open,0");
    }

    [Fact]
    public async Task Its_owner_replies_and_nobody_else_who_only_reads()
    {
        using var sitting = await Sitting.OpenAsync(site);
        var view = await sitting.ViewAsync();
        var post = view.Programme.Posts.First(one => one.HolderOn(Today) is not null);
        var action = await RaiseAsync(sitting, "Bring the duty rota", post.Id, Day("2018-12-10"));
        using var owner = await site.SignedInAsync(Roles.BoardMember, post.HolderOn(Today));

        var page = await owner.SubmitAsync(await owner.OpenAsync($"{AddressOf(action)}/reply"), new Dictionary<string, string> { ["Form.Text"] = "It is <b>written</b>; two shifts are open." });

        page.Text(".record__main").ShouldContain($"{post.Title}, 3 December 2018");
        page.Text(".record__main").ShouldContain("It is <b>written</b>; two shifts are open.");
        page.QuerySelector("a[href$=done]").ShouldBeNull();
        page = await owner.SubmitAsync(await owner.OpenAsync($"{AddressOf(action)}/reply"));
        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Say how it stands.");
        using var reader = await site.SignedInAsync(Roles.ActionLead);
        (await reader.OpenAsync(AddressOf(action))).QuerySelector("a[href$=reply]").ShouldBeNull();
        foreach (var deed in (string[])["reply", "done", "drop", "carry-forward", "due", "edit", "reopen"])
        {
            await reader.OpenAsync($"{AddressOf(action)}/{deed}");
            reader.Last.StatusCode.ShouldBe(HttpStatusCode.Forbidden, deed);
        }
    }

    [Fact]
    public async Task What_a_meeting_found_open_is_carried_forward_with_a_tick_for_each_and_counted()
    {
        using var sitting = await Sitting.OpenAsync(site);
        var (view, meeting) = (await sitting.ViewAsync(), await sitting.MeetingAsync());
        var next = view.MeetingsOf(meeting.Board).First(one => one.Day > meeting.Day && one.Cancellation is null);
        var (carried, left) = (await RaiseAsync(sitting, "Open the archive", view.Programme.Posts[0].Id, Day("2018-12-31")), await RaiseAsync(sitting, "Close the archive", view.Programme.Posts[0].Id, Day("2018-12-31")));
        var link = (await sitting.Clerk.OpenAsync(Links.Minutes(next.Id))).QuerySelector($"a[href='{Links.CarryForward(next)}']").ShouldNotBeNull();
        link.TextContent.ShouldMatch(@"^Carry \d+ open actions forward$");

        var page = await sitting.Clerk.OpenAsync(Links.CarryForward(next));
        page.QuerySelectorAll<IHtmlInputElement>("input[name='Form.Actions']").ShouldAllBe(one => one.IsChecked);
        page = await sitting.Clerk.SubmitAsync(page, new Dictionary<string, string>(Date("Due", "2019-03-25")) { ["Form.Actions"] = $"{carried.Id}" });
        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("It would be due before the meeting.");
        page = await sitting.Clerk.SubmitAsync(page, new Dictionary<string, string>(Date("Due", "2019-04-30")) { ["Form.Actions"] = $"{carried.Id}" });

        page.QuerySelector(".govuk-notification-banner")!.TextContent.ShouldContain("1 action carried forward.");
        var after = (await sitting.ViewAsync()).Action(carried.Id)!;
        (after.Status, after.Due, after.Carries.Single().Meeting).ShouldBe((BoardActionStatus.CarriedForward, Day("2019-04-30"), next.Id));
        page = await sitting.Clerk.OpenAsync(Links.CarryForward(next));
        page.QuerySelectorAll<IHtmlInputElement>("input[name='Form.Actions']").Select(one => one.Value).ShouldContain($"{left.Id}");
        page.QuerySelectorAll<IHtmlInputElement>("input[name='Form.Actions']").Select(one => one.Value).ShouldNotContain($"{carried.Id}");
    }

    [Fact]
    public async Task A_date_moves_with_a_reason_and_the_action_is_carried_forward_done_and_opened_again()
    {
        using var sitting = await Sitting.OpenAsync(site);
        var action = await RaiseAsync(sitting, "Report on supervision", (await sitting.ViewAsync()).Programme.Posts[0].Id, Day("2018-12-20"));

        var page = await DoAsync(sitting, action, "due", new(Date("To", "2019-01-15")) { ["Form.Reason"] = "The audit ends later." });
        page.Text(".facts").ShouldContain("from 20 December 2018 to 15 January 2019");
        page.Text(".facts").ShouldContain("The audit ends later.");
        var later = (await sitting.ViewAsync()).MeetingsOf(action.Board).First(one => one.Day > (Day("2018-12-18")) && one.Cancellation is null);
        page = await DoAsync(sitting, action, "carry-forward", new() { ["Form.Meeting"] = $"{later.Id}" });
        page.Text(".lede").ShouldEndWith("Carried forward once.");
        page = await DoAsync(sitting, action, "done", new() { ["Form.How"] = "The report was read." });
        page.Text(".lede").ShouldEndWith("The report was read.");
        (await DoAsync(sitting, action, "reopen", [])).QuerySelector(".govuk-error-summary").ShouldNotBeNull();
        page = await DoAsync(sitting, action, "reopen", new() { ["Form.Why"] = "A page was missing." });

        page.QuerySelectorAll(".moj-timeline__title").Select(one => one.TextContent).ShouldBe(
        [
            "Board’s action reopened", "Board’s action done", "Board’s action carried forward", "Date of a board’s action moved", "Board’s action raised",
        ]);
    }

    [Fact]
    public async Task An_action_is_dropped_with_a_reason_and_stays_in_the_register()
    {
        using var sitting = await Sitting.OpenAsync(site);
        var action = await RaiseAsync(sitting, "Write to the minister", (await sitting.ViewAsync()).Programme.Posts[0].Id, null);

        (await DoAsync(sitting, action, "drop", [])).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Say why it is dropped.");
        await DoAsync(sitting, action, "drop", new() { ["Form.How"] = "The minister wrote first." });

        (await sitting.Clerk.OpenAsync("/boards/TIB/actions?state=dropped")).QuerySelectorAll("tbody th").ShouldContain(one => one.TextContent == action.Number);
    }

    [Fact]
    public async Task Its_words_owner_and_the_plans_action_that_it_is_about_are_changed()
    {
        using var sitting = await Sitting.OpenAsync(site);
        var view = await sitting.ViewAsync();
        var (owner, plan) = (view.Programme.Posts[2], view.Programme.Actions[0]);
        var action = await RaiseAsync(sitting, "Look at thresholds", view.Programme.Posts[0].Id, Day("2018-12-20"));

        (await DoAsync(sitting, action, "edit", new() { ["Form.PlanAction"] = "XX-1" })).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("No action is called “XX-1”.");
        var page = await DoAsync(sitting, action, "edit", new() { ["Form.Text"] = "Look at thresholds again", ["Form.Owner"] = $"{owner.Id}", ["Form.PlanAction"] = plan.Reference });

        page.Text("h1").ShouldBe("Look at thresholds again");
        page.Text(".facts").ShouldContain($"Due 20 December 2018");
        page.Text(".facts").ShouldContain(owner.Title);
        page.QuerySelector($".facts a[href='{Links.Action(plan)}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Matters_arising_in_the_agenda_and_minutes_lead_to_what_is_open()
    {
        using var sitting = await Sitting.OpenAsync(site);
        var raised = await RaiseAsync(sitting, "Bring the sufficiency plan", (await sitting.ViewAsync()).Programme.Posts[0].Id, Day("2018-12-31"));
        var view = await sitting.ViewAsync();
        var next = view.MeetingsOf(raised.Board).First(one => one.Day > Day("2018-12-18") && one.Cancellation is null);
        var item = new AgendaItem { Id = Guid.CreateVersion7(), Meeting = next.Id, Title = "Matters arising", Standing = StandingKind.MattersArising };
        await site.Services.GetRequiredService<LedgerStore>()
            .CommitAsync(site.Authority, Ledger.ChangeSet.Of(new("Clerk"), Ledger.Change.Add(GovernanceChanges.ItemAdded, item)));

        (await sitting.Clerk.OpenAsync(Links.Meeting(next))).QuerySelector($"#item-{item.Id} a[href='/boards/TIB/actions']")!.TextContent.ShouldEndWith("open actions");
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        (await reader.OpenAsync(Links.Minutes(next.Id))).Text($"#item-{item.Id}").ShouldContain($"Still open, action {raised.Number}: Bring the sufficiency plan");
    }

    [Fact]
    public async Task An_unknown_number_is_not_found_and_an_action_under_another_board_is_led_to_its_own()
    {
        using var sitting = await Sitting.OpenAsync(site);
        var action = await RaiseAsync(sitting, "Call the regulator", (await sitting.ViewAsync()).Programme.Posts[0].Id, null);

        await sitting.Clerk.OpenAsync("/boards/TIB/actions/TIB-A999");
        sitting.Clerk.Last.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await sitting.Clerk.OpenAsync($"/boards/CSIB/actions/{action.Number}");
        sitting.Clerk.Last.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe(AddressOf(action));
        await sitting.Clerk.OpenAsync($"/boards/TIB/actions/{action.Id}");
        sitting.Clerk.Last.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static string AddressOf(BoardAction action) => $"/boards/TIB/actions/{action.Number}";

    /// <summary>An action that the board's meeting of 18 December 2018 raised; due before it, as one that was read from an older log would be.</summary>
    private async Task<BoardAction> RaiseAsync(Sitting sitting, string text, Guid owner, DateOnly? due)
    {
        var view = await sitting.ViewAsync();
        var action = new BoardActionDraft { Text = text, Owner = owner }.Add(view, await sitting.MeetingAsync(), TimeProvider.System.GetUtcNow()).Required with { Due = due };
        await site.Services.GetRequiredService<LedgerStore>()
            .CommitAsync(site.Authority, Ledger.ChangeSet.Of(new("Clerk"), Ledger.Change.Add(GovernanceChanges.BoardActionRaised, action)));
        return action;
    }

    private static async Task<IHtmlDocument> DoAsync(Sitting sitting, BoardAction action, string deed, Dictionary<string, string> fields) =>
        await sitting.Clerk.SubmitAsync(await sitting.Clerk.OpenAsync($"{AddressOf(action)}/{deed}"), fields);

    private static Dictionary<string, string> Date(string field, string day)
    {
        var parts = Day(day);
        return new() { [$"Form.{field}.Day"] = $"{parts.Day}", [$"Form.{field}.Month"] = $"{parts.Month}", [$"Form.{field}.Year"] = $"{parts.Year}" };
    }
}

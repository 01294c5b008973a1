using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Candour.Governance;
using Candour.Site;
using Candour.Storage;

namespace Candour.Web.Tests.Meetings;

public sealed class MinutesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task An_item_says_what_was_heard_and_what_was_resolved_and_everybody_reads_it()
    {
        using var sitting = await BegunAsync();
        var item = await sitting.ItemAsync("5");

        await WriteAsync(sitting, item, new() { ["Form.Noted"] = "The board heard <b>from</b> the director.", ["Form.Resolved"] = "That the report be noted.\nThat it come back in March." });

        using var reader = await site.SignedInAsync(Roles.BoardMember);
        foreach (var (path, place) in ((string, string)[])[("", $"#item-{item.Id}"), ("/print", ".paper")])
        {
            var section = (await reader.OpenAsync($"{Links.Minutes(item.Meeting)}{path}")).QuerySelector(place)!;
            section.TextContent.ShouldContain("The board heard <b>from</b> the director.");
            section.QuerySelectorAll("ol li").Select(one => one.TextContent).TakeLast(2).ShouldBe(["That the report be noted.", "That it come back in March."]);
        }
    }

    [Fact]
    public async Task A_stock_phrase_goes_to_what_is_resolved()
    {
        using var sitting = await BegunAsync();
        var item = await sitting.ItemAsync("4");
        var page = await sitting.OpenAsync("minutes");

        await sitting.Clerk.SubmitAsync(page, new Dictionary<string, string> { ["Form.Phrase"] = "That the report be noted." }, $"form[data-minute='{item.Id}']", "Insert the phrase in item 4");

        (await sitting.ViewAsync()).MinuteOf(item.Id)!.Resolved.ShouldBe(["That the report be noted."]);
    }

    [Fact]
    public async Task What_is_typed_is_kept_without_leaving_the_page_and_the_next_version_goes_on_from_it()
    {
        using var sitting = await BegunAsync();
        var item = await sitting.ItemAsync("1");
        var page = await sitting.OpenAsync("minutes");

        var first = await TypeAsync(sitting, page, item, "There were no", null);
        var second = await TypeAsync(sitting, page, item, "There were no apologies.", first.GetProperty("version").GetInt32());

        second.GetProperty("at").GetString()!.ShouldMatch(@"^\d\d:\d\d$");
        second.GetProperty("version").GetInt32().ShouldBe(first.GetProperty("version").GetInt32() + 1);
        (await sitting.ViewAsync()).MinuteOf(item.Id)!.Noted.ShouldBe("There were no apologies.");
    }

    [Fact]
    public async Task Two_clerks_in_one_item_see_both_and_lose_nothing()
    {
        using var sitting = await BegunAsync();
        using var other = await Sitting.OpenAsync(site);
        var item = await sitting.ItemAsync("2");
        var mine = await sitting.OpenAsync("minutes");
        await WriteAsync(other, item, new() { ["Form.Noted"] = "Their words" });

        var told = await TypeAsync(sitting, mine, item, "My words", null);
        told.GetProperty("message").GetString().ShouldBe("Somebody else changed this item in the meantime. Save it to see both.");
        sitting.Clerk.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        mine = await sitting.Clerk.OpenAsync(Links.Minutes(item.Meeting));
        await WriteAsync(other, item, new() { ["Form.Points"] = "Their point" });
        var both = await sitting.Clerk.SubmitAsync(mine, new Dictionary<string, string> { ["Form.Noted"] = "My words" }, $"form[data-minute='{item.Id}']");
        both.QuerySelector("h1")!.TextContent.ShouldBe("Somebody else changed this in the meantime");
        await sitting.Clerk.SubmitAsync(both);

        var after = (await sitting.ViewAsync()).MinuteOf(item.Id)!;
        (after.Noted, after.Points).ShouldBe(("My words", "Their point"));
    }

    [Fact]
    public async Task An_action_of_an_item_is_followed_by_the_board_and_stands_in_the_minutes()
    {
        using var sitting = await BegunAsync();
        var (item, view) = (await sitting.ItemAsync("5"), await sitting.ViewAsync());
        var owner = view.Programme.Posts[0];
        var page = await sitting.OpenAsync("minutes");

        page = await sitting.Clerk.SubmitAsync(page, new Dictionary<string, string>
        {
            ["Form.Text"] = "Bring the audit of closed cases", ["Form.Owner"] = $"{owner.Id}", ["Form.Due.Day"] = "31", ["Form.Due.Month"] = "1", ["Form.Due.Year"] = "2019",
        }, $"#item-{item.Id} form[action$=action]");

        page.QuerySelector($"#item-{item.Id}")!.TextContent.ShouldContain($"Bring the audit of closed cases ({owner.Title}, by 31 January 2019)");
        var raised = (await sitting.ViewAsync()).RaisedAt(item.Meeting).Single(one => one.Item == item.Id);
        var address = Links.BoardAction(raised, await sitting.ViewAsync());
        (await sitting.Clerk.OpenAsync("/search?q=audit+closed+cases")).QuerySelector($".hits a[href='{address}']").ShouldNotBeNull();
        (await sitting.Clerk.OpenAsync(address)).QuerySelector($".facts a[href='{Links.Minute(item)}']").ShouldNotBeNull();
        (raised.Owner, raised.Due, raised.Board).ShouldBe((owner.Id, Day("2019-01-31"), (await sitting.MeetingAsync()).Board));
    }

    [Fact]
    public async Task An_action_that_says_nothing_is_asked_for_again()
    {
        using var sitting = await BegunAsync();
        var item = await sitting.ItemAsync("5");

        var page = await sitting.Clerk.SubmitAsync(await sitting.OpenAsync($"minutes/{item.Id}/action"), new Dictionary<string, string> { ["Form.Due.Day"] = "1", ["Form.Due.Month"] = "1", ["Form.Due.Year"] = "2018" });

        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Say what is to be done.");
        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("It would be due before the meeting that asks for it.");
    }

    [Fact]
    public async Task A_key_decision_needs_its_reasons_and_alternatives_and_gets_a_number()
    {
        using var sitting = await BegunAsync();
        var item = await sitting.ItemAsync("3");
        var fields = new Dictionary<string, string> { ["Form.Text"] = "That the terms be agreed", ["Form.IsKey"] = "true" };

        var page = await sitting.Clerk.SubmitAsync(await sitting.OpenAsync($"minutes/{item.Id}/decision"), fields);
        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("A key decision needs its reasons.");
        page = await sitting.Clerk.SubmitAsync(page, new Dictionary<string, string> { ["Form.Reasons"] = "The peer challenge asked for it", ["Form.Alternatives"] = "To leave them" });

        page.QuerySelector($"#item-{item.Id}")!.TextContent.ShouldContain("Decision TIB-D1, a key decision");
        page.QuerySelector($"#item-{item.Id}")!.TextContent.ShouldContain("The peer challenge asked for it");
    }

    [Fact]
    public async Task An_item_for_decision_is_put_off_with_a_reason()
    {
        using var sitting = await BegunAsync();
        var item = await sitting.ItemAsync("4");

        var page = await sitting.Clerk.SubmitAsync(await sitting.OpenAsync($"minutes/{item.Id}/defer"), new Dictionary<string, string> { ["Form.Reason"] = "The figures came too late" });

        page.QuerySelector($"#item-{item.Id}")!.TextContent.ShouldContain("Put off: The figures came too late");
    }

    [Fact]
    public async Task Who_only_reads_writes_nothing()
    {
        using var sitting = await BegunAsync();
        var item = await sitting.ItemAsync("1");
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        (await reader.OpenAsync(Links.Minutes(item.Meeting))).QuerySelector("main form").ShouldBeNull();
        foreach (var deed in (string[])["", "/action", "/decision", "/defer"])
        {
            await reader.OpenAsync($"{Links.Minutes(item.Meeting)}/{item.Id}{deed}");
            reader.Last.StatusCode.ShouldBe(HttpStatusCode.Forbidden, deed);
        }
    }

    private async Task<Sitting> BegunAsync()
    {
        var sitting = await Sitting.OpenAsync(site);
        var page = await sitting.OpenAsync("minutes");
        if (page.QuerySelector("form[action*=Begin]") is not null) await sitting.Clerk.SubmitAsync(page);
        return sitting;
    }

    private static async Task WriteAsync(Sitting sitting, AgendaItem item, Dictionary<string, string> fields) =>
        await sitting.Clerk.SubmitAsync(await sitting.OpenAsync("minutes"), fields, $"form[data-minute='{item.Id}']");

    /// <summary>As the page's script sends it.</summary>
    private static async Task<JsonElement> TypeAsync(Sitting sitting, IHtmlDocument page, AgendaItem item, string noted, int? version)
    {
        var form = page.QuerySelector<IHtmlFormElement>($"form[data-minute='{item.Id}']")!;
        string Value(string name) => form.QuerySelector<IHtmlInputElement>($"input[name='{name}']")!.Value;
        using var request = new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action"))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = Value("__RequestVerificationToken"), ["Version"] = version is { } next ? $"{next}" : Value("Version"), ["Form.Noted"] = noted,
            }),
            Headers = { { "Accept", "application/json" } },
        };
        var answer = await sitting.Clerk.SendAsync(request);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }
}

using System.Text.RegularExpressions;
using Candour.Governance;
using Candour.Site;
using Candour.Storage;
using Microsoft.Playwright;

namespace Candour.Browser.Tests.Journeys;

/// <summary>Minutes are typed while the meeting goes on: nothing that was typed is ever lost.</summary>
public sealed partial class TypingTests(BrowserFixture site) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task What_is_typed_is_saved_without_a_button()
    {
        var (page, item) = await OpenAsync("1");

        await page.Locator($"#noted-{item.Id}").FillAsync("There were no apologies");
        await SavedAsync(page, item);
        await page.Locator($"#resolved-{item.Id}").FillAsync("That it be noted");
        await page.Locator($"#phrase-{item.Id}").SelectOptionAsync("Members asked …");
        await Form(page, item).GetByRole(AriaRole.Button, new() { Name = "Insert the phrase" }).ClickAsync();

        await WrittenAsync(item, minute => minute.Resolved is ["That it be noted", "Members asked …"]);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator($"#noted-{item.Id}")).ToHaveValueAsync("There were no apologies");
    }

    [Fact]
    public async Task Two_clerks_in_one_item_are_told_see_both_and_keep_both()
    {
        var (mine, item) = await OpenAsync("2");
        var (theirs, _) = await OpenAsync("2");
        await theirs.Locator($"#noted-{item.Id}").FillAsync("Their words");
        await SavedAsync(theirs, item);

        await mine.Locator($"#points-{item.Id}").FillAsync("My point");
        await Assertions.Expect(Form(mine, item).GetByRole(AriaRole.Status)).ToHaveTextAsync("Somebody else changed this item in the meantime. Save it to see both.");
        await Assertions.Expect(mine.Locator($"#points-{item.Id}")).ToHaveValueAsync("My point");
        await Form(mine, item).GetByRole(AriaRole.Button, new() { Name = "Save item 2" }).ClickAsync();
        await Assertions.Expect(mine.Locator("h1")).ToHaveTextAsync("Somebody else changed this in the meantime");
        await Assertions.Expect(mine.Locator("main")).ToContainTextAsync("Their words");
        await Assertions.Expect(mine.Locator("main")).ToContainTextAsync("My point");
        (await PageFaults.OnAsync(mine)).ShouldBeEmpty();
        await mine.GetByRole(AriaRole.Button, new() { Name = "Save what is chosen" }).ClickAsync();

        await WrittenAsync(item, minute => (minute.Noted, minute.Points) == ("Their words", "My point"));
        await Assertions.Expect(mine.Locator($"#points-{item.Id}")).ToHaveValueAsync("My point");
    }

    [Fact]
    public async Task What_is_typed_without_a_connection_is_sent_when_it_is_back()
    {
        var (page, item) = await OpenAsync("3");
        await page.Context.SetOfflineAsync(true);
        await page.Locator($"#noted-{item.Id}").FillAsync("Said while the line was down");
        await Assertions.Expect(Form(page, item).GetByRole(AriaRole.Status)).ToContainTextAsync("there is no connection");

        await page.Context.SetOfflineAsync(false);

        await SavedAsync(page, item);
        await WrittenAsync(item, minute => minute.Noted == "Said while the line was down");
    }

    [Fact]
    public async Task What_was_not_sent_when_the_page_was_left_is_there_again_and_saves_itself()
    {
        var (page, item) = await OpenAsync("4");
        await page.RouteAsync($"**/minutes/{item.Id}", route => route.AbortAsync());
        await page.Locator($"#noted-{item.Id}").FillAsync("Typed before the battery died");
        await Assertions.Expect(Form(page, item).GetByRole(AriaRole.Status)).ToContainTextAsync("kept in this browser");
        (await site.BoardsAsync()).MinuteOf(item.Id)!.Noted.ShouldBeNull();

        await page.UnrouteAllAsync();
        await page.GotoAsync("/meetings");
        await page.GotoAsync(Links.Minutes(item.Meeting));

        await Assertions.Expect(page.Locator($"#noted-{item.Id}")).ToHaveValueAsync("Typed before the battery died");
        await SavedAsync(page, item);
        await WrittenAsync(item, minute => minute.Noted == "Typed before the battery died");
        await page.ReloadAsync();
        await Assertions.Expect(Form(page, item).GetByRole(AriaRole.Status)).ToBeEmptyAsync();
    }

    /// <summary>The minutes of 18 December 2018, begun, in a window of a clerk of their own.</summary>
    private async Task<(IPage Page, AgendaItem Item)> OpenAsync(string number)
    {
        var page = await site.SignedInAsync(Roles.CommitteeOfficer);
        var view = await site.BoardsAsync();
        var meeting = view.MeetingOn(view.BoardBy("TIB")!.Id, Day("2018-12-18"))!;
        await page.GotoAsync(Links.Minutes(meeting.Id));
        var begin = page.GetByRole(AriaRole.Button, new() { Name = "Begin the minutes" });
        if (await begin.IsVisibleAsync()) await begin.ClickAsync();
        return (page, view.AgendaOf(meeting.Id).Single(one => one.Number == number).Item);
    }

    private static ILocator Form(IPage page, AgendaItem item) => page.Locator($"form[data-minute='{item.Id}']");

    private static Task SavedAsync(IPage page, AgendaItem item) => Assertions.Expect(Form(page, item).GetByRole(AriaRole.Status)).ToHaveTextAsync(Saved(), new() { Timeout = 10_000 });

    /// <summary>Waits until the store has what was typed.</summary>
    private async Task WrittenAsync(AgendaItem item, Predicate<Minute> says)
    {
        for (var tries = 0; tries < 50; tries++)
        {
            if ((await site.BoardsAsync()).MinuteOf(item.Id) is { } minute && says(minute)) return;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
        Assert.Fail($"The minute of “{item.Title}” does not say what was typed.");
    }

    [GeneratedRegex(@"^Saved at \d\d:\d\d$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Saved();
}

using System.Text.RegularExpressions;
using Candour.Storage;
using Microsoft.Playwright;

namespace Candour.Browser.Tests.Journeys;

/// <summary>Somebody who finds their way by what pages say: links, buttons and labels.</summary>
internal sealed class Walker(IPage page)
{
    public IPage Page => page;

    public static async Task<Walker> InAsync(BrowserFixture site, Roles roles, Guid? person = null, int width = 1200, bool javaScript = true)
    {
        var page = await site.SignedInAsync(roles, width, javaScript: javaScript, person: person);
        page.SetDefaultTimeout(15_000);
        return new(page);
    }

    public Task GoAsync(string address) => page.GotoAsync(address);

    /// <summary>Follows a link, also one that looks like a button.</summary>
    public Task FollowAsync(string link)
    {
        // What is said for screen readers alone is set apart by a space.
        var name = new Regex(Regex.Escape(link).Replace(":", @"\s*:", StringComparison.Ordinal), RegexOptions.None, TimeSpan.FromSeconds(1));
        return page.Locator("a").And(page.GetByRole(AriaRole.Link, new() { NameRegex = name }).Or(page.GetByRole(AriaRole.Button, new() { NameRegex = name }))).First.ClickAsync();
    }

    public Task PressAsync(string button) => page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();

    public Task UploadAsync(string label, string name, byte[] file) => Main.GetByLabel(label).First.SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = file });

    private ILocator Main => page.Locator("main");

    public Task FillAsync(string label, string text) => Main.GetByLabel(label).And(page.Locator("textarea, input:not([type=radio], [type=checkbox])")).First.FillAsync(text);

    /// <summary>Chooses the first option that says it.</summary>
    public async Task ChooseAsync(string label, string option)
    {
        var select = page.GetByLabel(label).And(page.Locator("select")).First;
        await select.SelectOptionAsync((await select.Locator("option", new() { HasText = option }).First.GetAttributeAsync("value"))!);
    }

    public Task PickAsync(string question, string answer) => Group(question).GetByLabel(answer, new() { Exact = true }).CheckAsync();

    public async Task DateAsync(string question, int day, int month, int year)
    {
        foreach (var (part, value) in new[] { ("Day", day), ("Month", month), ("Year", year) }) await Group(question).GetByLabel(part).FillAsync($"{value}");
    }

    public Task SeesAsync(string text) => Assertions.Expect(page.Locator("body")).ToContainTextAsync(text);

    public async Task FindsNoFaultAsync() => (await PageFaults.OnAsync(page)).ShouldBeEmpty();

    private ILocator Group(string question) => page.GetByRole(AriaRole.Group, new() { Name = question }).First;
}

using Candour.Improvement;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Playwright;

namespace Candour.Browser.Tests;

/// <summary>Every page, as a browser shows it: axe finds nothing, nothing is wider than the window, nothing breaks in the console.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class PageTests(BrowserFixture site)
{
    private const Roles Everything = Roles.ImprovementManager | Roles.Administrator | Roles.Analyst | Roles.QualityLead;

    [Theory]
    [InlineData(1200)]
    [InlineData(390)]
    public async Task Every_page_is_accessible_and_fits_the_window(int width)
    {
        var addresses = await AddressesAsync();
        var faults = await Task.WhenAll(addresses.Chunk((addresses.Count + 1) / 2).Select(half => FaultsAsync(half, width)));
        faults.SelectMany(one => one).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_is_not_signed_in_finds_accessible_pages_too()
    {
        var page = await site.OpenAsync();
        var faults = new List<string>();
        foreach (var address in (string[])["/account/sign-in", "/public", $"/public/{Example.ExampleStore.Slug}", "/accessibility", "/privacy", "/report/not-a-link", "/access/not-a-link", "/access/ended"])
        {
            await page.GotoAsync(address);
            faults.AddRange(await PageFaults.OnAsync(page));
        }
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_wrong_with_a_page_is_found()
    {
        var page = await site.OpenAsync();
        await page.GotoAsync("/accessibility");
        await page.EvaluateAsync("document.querySelector('main').append(document.createElement('img'), document.createElement('button'))");
        await page.EvaluateAsync("document.querySelector('main').style.width = '3000px'");

        var faults = (await PageFaults.OnAsync(page)).ToList();

        faults.Select(one => one.Split(": ")[1].Split(' ')[0]).ShouldBe(["button-name", "image-alt", "wider"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_choice_between_two_peoples_words_for_a_phrase_is_accessible_and_fits_the_window()
    {
        var (mine, theirs) = (await site.SignedInAsync(Everything, 390), await site.SignedInAsync(Everything));
        var address = (await AddressesAsync()).Single(one => one.StartsWith("/settings/phrases/", StringComparison.Ordinal) && char.IsAsciiDigit(one[^1]));
        foreach (var page in (IPage[])[mine, theirs]) await page.GotoAsync(address);

        foreach (var (page, words) in new[] { (theirs, "That the director report back in March."), (mine, "That the director report back in May.") })
        {
            await page.GetByLabel("Phrase", new() { Exact = true }).FillAsync(words);
            await page.GetByRole(AriaRole.Button, new() { Name = "Save the phrase" }).ClickAsync();
        }

        await Assertions.Expect(mine.Locator("h1")).ToHaveTextAsync("Somebody else changed this in the meantime");
        (await PageFaults.OnAsync(mine)).ShouldBeEmpty();
    }

    /// <summary>What is wrong with the pages, which are opened one after the other in a window of their own.</summary>
    private async Task<List<string>> FaultsAsync(IEnumerable<string> addresses, int width)
    {
        var page = await site.SignedInAsync(Everything, width);
        var faults = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error") faults.Add($"{page.Url}: {message.Text}");
        };
        foreach (var address in addresses)
        {
            var answer = await page.GotoAsync(address);
            if (answer!.Status != 200) faults.Add($"{address} answers {answer.Status}");
            else faults.AddRange(await PageFaults.OnAsync(page));
        }
        return faults;
    }

    /// <summary>Each page that answers a GET, with a record of the example in its address.</summary>
    private async Task<List<string>> AddressesAsync()
    {
        var authority = (await site.Services.GetRequiredService<Authorities>().AllAsync())[0].Id;
        var view = ProgrammeView.Of(await site.Services.GetRequiredService<Snapshots>().NowAsync(authority));
        var sample = new SampleAddresses(view, site.Services.GetRequiredService<ActionLinks>(), authority);
        return
        [
            .. site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
                .Select(endpoint => sample.Fill(endpoint.RoutePattern.RawText!)).OfType<string>().Distinct().Order(),
        ];
    }
}

using Candour.Improvement;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Candour.Browser.Tests;

/// <summary>Every page, as a browser shows it: axe finds nothing, nothing is wider than the window, nothing breaks in the console.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class PageTests(BrowserFixture site)
{
    private const Roles Everything = Roles.ImprovementManager | Roles.Administrator;

    [Theory]
    [InlineData(1200)]
    [InlineData(390)]
    public async Task Every_page_is_accessible_and_fits_the_window(int width)
    {
        var page = await site.SignedInAsync(Everything, width);
        var faults = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error") faults.Add($"{page.Url}: {message.Text}");
        };
        foreach (var address in await AddressesAsync())
        {
            var answer = await page.GotoAsync(address);
            if (answer!.Status != 200) faults.Add($"{address} answers {answer.Status}");
            else faults.AddRange(await PageFaults.OnAsync(page));
        }
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_is_not_signed_in_finds_accessible_pages_too()
    {
        var page = await site.OpenAsync();
        var faults = new List<string>();
        foreach (var address in (string[])["/account/sign-in", "/public", $"/public/{Example.ExampleStore.Slug}", "/accessibility", "/privacy", "/report/not-a-link"])
        {
            await page.GotoAsync(address);
            faults.AddRange(await PageFaults.OnAsync(page));
        }
        faults.ShouldBeEmpty();
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

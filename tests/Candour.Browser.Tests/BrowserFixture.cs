using Candour.Governance;
using Candour.Intake;
using Candour.Storage;
using Candour.Web.Tests;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Playwright;

namespace Candour.Browser.Tests;

/// <summary>The real site with the example programme on a port of its own, and a real browser.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private RunningSite? _site;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>CANDOUR_TEST_BROWSER names a browser; otherwise Chromium where Debian puts it.</summary>
    private static string? Executable => Environment.GetEnvironmentVariable("CANDOUR_TEST_BROWSER") ?? Browsers.FirstOrDefault(File.Exists);

    public IServiceProvider Services => _site!.App.Services;

    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        if (Executable is null) return;
        _site = await RunningSite.StartAsync(
            builder =>
            {
                builder.WebHost.UseUrls("http://127.0.0.1:0");
                builder.Logging.ClearProviders();
            },
            withExample: true);
        await ReadInAsync(Path.Combine(Repository.Root, "tests", "Candour.Reading.Tests", "Fixtures", "eastmere-pack.txt"));
        // Passkeys belong to a name, not to a number.
        Address = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()
            .Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_site is not null) await _site.DisposeAsync();
    }

    /// <summary>The boards' work as it stands.</summary>
    public async Task<GovernanceView> BoardsAsync() => GovernanceView.Of(await Services.GetRequiredService<Snapshots>().NowAsync(_site!.Authority));

    /// <summary>A window of the browser; the test is skipped where there is none.</summary>
    public async Task<IPage> OpenAsync(int width = 1200, int height = 900, bool javaScript = true)
    {
        Assert.SkipWhen(_browser is null, "No Chromium is installed (Debian: chromium), and CANDOUR_TEST_BROWSER is not set.");
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = Address, ViewportSize = new() { Width = width, Height = height }, JavaScriptEnabled = javaScript, Locale = "en-GB",
        });
        return await context.NewPageAsync();
    }

    /// <summary>A window in which somebody with these roles is signed in.</summary>
    /// <param name="person">The person whose posts and seats they have.</param>
    public async Task<IPage> SignedInAsync(Roles roles, int width = 1200, int height = 900, bool javaScript = true, Guid? person = null)
    {
        var page = await OpenAsync(width, height, javaScript);
        await page.GotoAsync(await _site!.SignInLinkAsync(roles, person));
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        return page;
    }

    /// <summary>A document to review.</summary>
    private async Task ReadInAsync(string file)
    {
        await using var content = File.OpenRead(file);
        await Services.GetRequiredService<DocumentIntake>().ReadAsync(_site!.Authority, content, Path.GetFileName(file), new("Improvement manager"));
    }
}

[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}

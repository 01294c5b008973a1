using Candour.Storage;
namespace Candour.Browser.Tests.Journeys;
public sealed class ShotTests(BrowserFixture site) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task Shots()
    {
        foreach (var width in new[] { 1200, 390 })
        {
            var page = await site.SignedInAsync(Roles.Analyst | Roles.ImprovementManager | Roles.Administrator, width);
            foreach (var (name, address) in new[] { ("index", "/practice"), ("load", "/practice/load"), ("details", "/practice/2018-11-30"), ("team", "/practice/2018-11-30?by=team&measure=cla-visit"), ("problems", "/practice/2018-11-30/problems"), ("late", "/practice/2018-11-30/late?ahead=5"), ("alerts", "/practice/alerts"), ("child", $"/practice/2018-11-30/children/{Example.ExamplePractice.Child}"), ("settings", "/settings/practice"), ("remove", "/practice/2018-11-30/remove") })
            {
                var watch = System.Diagnostics.Stopwatch.StartNew();
                await page.GotoAsync(address);
                Console.WriteLine($"{width} {name} {watch.ElapsedMilliseconds} ms");
                await page.ScreenshotAsync(new() { Path = $"/tmp/loads-shots/{name}-{width}.png", FullPage = true });
            }
        }
    }
}

using Candour.Practice.Duck;
using Candour.Storage;
using Candour.Web.Tests.Practice;

namespace Candour.Browser.Tests.Journeys;

/// <summary>From the council's lists to a visit that somebody knows of, at a desk and on a phone without JavaScript.</summary>
public sealed class PracticeTests(BrowserFixture site) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(1200, true, 1)]
    [InlineData(390, false, 2)]
    public async Task An_analyst_loads_the_lists_and_a_manager_acknowledges_an_alert(int width, bool javaScript, int day)
    {
        Assert.SkipUnless(DuckLibrary.IsPresent, DuckLibrary.HowToGetIt);
        var analyst = await Walker.InAsync(site, Roles.Analyst, width: width, javaScript: javaScript);
        await analyst.GoAsync("/practice");
        await analyst.FollowAsync("Load children’s records");
        await SendAsync("nonsense");
        await analyst.SeesAsync("1 list with 1 row");
        await analyst.SeesAsync("“nonsense” is none of this column's codes.");
        await NoFaultAsync(analyst);
        await analyst.FollowAsync("Send other files");
        await SendAsync("C2");
        await Microsoft.Playwright.Assertions.Expect(analyst.Page.Locator("main")).Not.ToContainTextAsync("none of this column's codes");
        await analyst.PressAsync("Load them");
        await analyst.SeesAsync("The children’s records are loaded.");
        await analyst.SeesAsync($"Children’s records as at {day} December 2018");
        await NoFaultAsync(analyst);
        await analyst.FollowAsync("See the problems row by row");
        await NoFaultAsync(analyst);

        await analyst.GoAsync("/boards/CSIB/scorecard");
        await analyst.SeesAsync("Visits to children in care in time");
        await analyst.FollowAsync("Visits to children in care in time");
        await analyst.SeesAsync("0 of 1");
        await analyst.GoAsync($"/practice/2018-12-0{day}");
        await analyst.FollowAsync("See who is late");
        await analyst.SeesAsync("Looked-after child to be visited");
        await NoFaultAsync(analyst);

        var manager = await Walker.InAsync(site, Roles.TeamManager, width: width, javaScript: javaScript);
        await manager.GoAsync("/practice");
        await manager.FollowAsync("Alerts");
        await manager.SeesAsync("North");
        await manager.FollowAsync("Acknowledge");
        await NoFaultAsync(manager);
        await manager.FillAsync("What do you know of it, or do about it?", "Seen on Friday, to be written up");
        await manager.PressAsync("Acknowledge it");
        await manager.SeesAsync("The alert is acknowledged.");
        await manager.GoAsync("/practice/alerts?state=acknowledged");
        await manager.SeesAsync("Seen on Friday, to be written up");
        await NoFaultAsync(manager);

        async Task SendAsync(string status)
        {
            await analyst.DateAsync("On which day were the lists made?", day, 12, 2018);
            await analyst.UploadAsync("Files", "lists.xlsx", Lists.Workbook(("List_8", Lists.Rows(8,
                $"child SECRET-{day}, gender Male, ethnicity ABAN, born_on 01/02/2010, age 8, started_on 01/02/2018, placed_on 01/02/2018, visited_on 11/10/2018, legal_status {status}, team North"))));
            await analyst.PressAsync("Read them");
        }

        // What is looked for in a page is looked for by a script.
        Task NoFaultAsync(Walker walker) => javaScript ? walker.FindsNoFaultAsync() : Task.CompletedTask;
    }
}

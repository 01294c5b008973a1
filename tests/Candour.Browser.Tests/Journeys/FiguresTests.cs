using Candour.Storage;

namespace Candour.Browser.Tests.Journeys;

/// <summary>From a figure to what is said of it, beside whom it stands and what could come, at a desk and on a phone without JavaScript.</summary>
public sealed class FiguresTests(BrowserFixture site) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(1200, true)]
    [InlineData(390, false)]
    public async Task An_analyst_comments_on_a_figure_compares_it_and_projects_the_workforce(int width, bool javaScript)
    {
        var analyst = await Walker.InAsync(site, Roles.Analyst, width: width, javaScript: javaScript);
        await analyst.GoAsync("/measures");
        await analyst.FollowAsync("Agency social workers");
        await analyst.SeesAsync("Not enough points to tell change from chance: 3 of 13");
        await analyst.FollowAsync("Add commentary");
        await analyst.DateAsync("First day of the period", 1, 7, 2018);
        await analyst.DateAsync("Last day of the period", 30, 9, 2018);
        await analyst.FillAsync("Commentary", $"Conversions slowed, seen at {width}");
        await analyst.PressAsync("Add it");
        await analyst.SeesAsync($"Conversions slowed, seen at {width}");

        await analyst.FollowAsync("Compared with others");
        await analyst.SeesAsync("28th of the 28 authorities that have a figure");
        await analyst.ChooseAsync("Another authority beside them", "Ashcombe");
        await analyst.PressAsync("Compare");
        await analyst.SeesAsync("mean of 10 of 10");
        await NoFaultAsync(analyst);

        await analyst.GoAsync("/measures");
        await analyst.FollowAsync("Projections of the workforce");
        await analyst.SeesAsync("is reached as planned");
        await analyst.FollowAsync("As the workforce strategy has it");
        await analyst.FollowAsync("Make another from it, with something changed");
        await analyst.FillAsync("Name", $"Fewer leave, {width}");
        await analyst.FillAsync("Turnover", "12");
        await analyst.PressAsync("Save the projection");
        await analyst.SeesAsync($"Fewer leave, {width}");
        await NoFaultAsync(analyst);

        // What is looked for in a page is looked for by a script.
        Task NoFaultAsync(Walker walker) => javaScript ? walker.FindsNoFaultAsync() : Task.CompletedTask;
    }
}

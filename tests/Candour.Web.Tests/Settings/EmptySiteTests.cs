using System.Net;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Settings;

/// <summary>A store that nobody has set up yet shows every page and can be begun.</summary>
public sealed class EmptySiteTests(EmptySite site) : IClassFixture<EmptySite>
{
    [Theory]
    [InlineData("/stress-test")]
    [InlineData("/stress-test.csv")]
    [InlineData("/clocks")]
    [InlineData("/clocks?status=all")]
    [InlineData("/clocks/events")]
    [InlineData("/clocks/events/add")]
    [InlineData("/history")]
    [InlineData("/history?asAt=2018-01-01")]
    [InlineData("/history/integrity")]
    [InlineData("/people")]
    [InlineData("/people/posts/add")]
    [InlineData("/people/persons")]
    [InlineData("/people/accounts")]
    [InlineData("/people/permissions")]
    [InlineData("/settings")]
    [InlineData("/settings/council")]
    [InlineData("/settings/programme")]
    [InlineData("/settings/claims")]
    [InlineData("/settings/clock-rules")]
    public async Task No_page_fails_where_nothing_is_recorded(string address)
    {
        using var visitor = await site.SignedInAsync(Roles.ImprovementManager | Roles.Administrator);
        (await visitor.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/history/entries/7")]
    [InlineData("/history/steps/0197b3a0-0000-7000-8000-000000000000")]
    [InlineData("/people/posts/0197b3a0-0000-7000-8000-000000000000")]
    [InlineData("/clocks/events/0197b3a0-0000-7000-8000-000000000000")]
    [InlineData("/clocks/rule?rule=NO1")]
    [InlineData("/stress-test/waive?rule=no-lead&subject=0197b3a0-0000-7000-8000-000000000000")]
    [InlineData("/settings/claims/nonsense")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var visitor = await site.SignedInAsync(Roles.ImprovementManager | Roles.Administrator);
        (await visitor.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_council_and_its_programme_are_set_up_on_their_pages()
    {
        await using var begun = new EmptySite();
        await begun.InitializeAsync();
        using var manager = await begun.SignedInAsync(Roles.ImprovementManager);

        await manager.SubmitAsync(await manager.OpenAsync("/settings/council"), new Dictionary<string, string> { ["Form.Name"] = "Westmere Council" });
        var done = await manager.SubmitAsync(await manager.OpenAsync("/settings/programme"), new Dictionary<string, string> { ["Form.Name"] = "Better for children" });

        done.QuerySelector(".govuk-generic-header")!.TextContent.ShouldContain("Westmere Council");
        (await begun.SnapshotAsync()).All<Improvement.Programme>().Single().Name.ShouldBe("Better for children");
    }
}

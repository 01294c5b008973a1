using Candour.Children;
using Candour.Practice.Duck;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Practice;

public sealed class WithoutDuckFixture : SiteFixture
{
    protected override void SetUp(WebApplicationBuilder builder) => builder.Services.AddSingleton<ChildRecords, WithoutDuck>();

    private sealed class WithoutDuck(ChildFiles files) : ChildRecords(files)
    {
        public override bool CanCount => false;
    }
}

/// <summary>Where DuckDB's library is missing, only what needs it says so.</summary>
public sealed class WithoutDuckTests(WithoutDuckFixture site) : IClassFixture<WithoutDuckFixture>
{
    [Fact]
    public async Task The_page_that_reads_lists_says_how_to_get_it_and_the_others_are_there()
    {
        Assert.SkipUnless(DuckLibrary.IsPresent, "The example has no loads without the library either.");
        using var analyst = await site.SignedInAsync(Roles.Analyst);

        (await analyst.OpenAsync("/practice/load")).Text(".govuk-warning-text").ShouldContain(DuckLibrary.HowToGetIt);
        foreach (var address in (string[])["/practice", "/practice/2018-11-30", "/programme"]) (await analyst.OpenAsync(address)).QuerySelector(".govuk-warning-text").ShouldBeNull(address);
        foreach (var address in (string[])["/practice/alerts", "/practice/2018-11-30/late", "/practice/2018-11-30?by=worker"])
            (await analyst.OpenAsync(address)).Text(".govuk-warning-text").ShouldContain(DuckLibrary.HowToGetIt);
    }
}

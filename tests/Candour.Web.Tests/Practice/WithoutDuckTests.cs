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
        using var analyst = await site.SignedInAsync(Roles.Analyst);

        (await analyst.OpenAsync("/practice/load")).Text(".govuk-warning-text").ShouldContain(DuckLibrary.HowToGetIt);
        foreach (var address in (string[])["/practice", "/programme", "/practice/alerts"]) (await analyst.GetAsync(address)).IsSuccessStatusCode.ShouldBeTrue(address);
    }
}

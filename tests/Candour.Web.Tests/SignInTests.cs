using System.Net;
using Candour.Storage;

namespace Candour.Web.Tests;

public sealed class SignInTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_link_signs_a_person_in()
    {
        using var visitor = await site.SignedInAsync(Roles.ImprovementManager);
        (await visitor.OpenAsync("/account")).QuerySelector("h1")!.TextContent.ShouldBe("Your account");
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_asked_to()
    {
        using var visitor = site.Anonymous();
        (await visitor.OpenAsync("/account")).QuerySelector("h1")!.TextContent.ShouldBe("Sign in");
        visitor.Last.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}

using System.Buffers.Binary;
using System.Net;
using Candour.Storage;
using Candour.Writing;

namespace Candour.Web.Tests.Measures;

/// <summary>A chart as a picture, made by a browser where there is one.</summary>
public sealed class PictureTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_chart_is_a_picture_twice_as_fine_as_its_drawing()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        using var browser = Browser.Find(null);
        Assert.SkipUnless(browser.IsInstalled, "No Chromium is installed (Debian: chromium).");
        (await reader.OpenAsync("/measures/REFERRALS")).QuerySelector("a[href='/measures/REFERRALS/chart.png']").ShouldNotBeNull();

        var answer = await reader.GetAsync("/measures/REFERRALS/chart.png");
        var picture = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var drawing = await (await reader.GetAsync("/measures/REFERRALS/chart.svg")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        picture[..8].ShouldBe([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        drawing.ShouldContain($"width=\"{BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)) / 2}\" height=\"{BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20)) / 2}\"");
    }

}

public sealed class WithoutBrowserFixture : SiteFixture
{
    protected override void SetUp(WebApplicationBuilder builder) => builder.Services.AddSingleton(_ => new Browser(null));
}

/// <summary>Where no browser is installed, only what needs it says so.</summary>
public sealed class WithoutBrowserTests(WithoutBrowserFixture site) : IClassFixture<WithoutBrowserFixture>
{
    [Fact]
    public async Task The_link_is_not_there_and_the_address_says_why()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);

        (await reader.OpenAsync("/measures/REFERRALS")).QuerySelector("a[href='/measures/REFERRALS/chart.png']").ShouldBeNull();
        var answer = await reader.GetAsync("/measures/REFERRALS/chart.png");

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Chromium, which is not installed here");
    }
}

using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Candour.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Candour.Web.Tests.People;

public sealed class AccountPageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Somebody_is_invited_signs_in_once_by_the_link_and_is_out_when_access_ends()
    {
        site.Services.GetRequiredService<IOptions<SecurityStampValidatorOptions>>().Value.ValidationInterval = TimeSpan.Zero;
        using var administrator = await site.SignedInAsync(Roles.Administrator);

        var form = await administrator.OpenAsync("/people/accounts/invite");
        var refused = await administrator.SubmitAsync(form, new Dictionary<string, string> { ["Form.Name"] = "Adviser" });
        refused.QuerySelectorAll(".govuk-error-summary li").Length.ShouldBe(2);
        var invited = await administrator.SubmitAsync(form, new Dictionary<string, string> { ["Form.Name"] = "Adviser", ["Form.Email"] = "adviser@dfe.invalid", ["Form.Roles"] = "ExternalReader" });
        var (account, link) = (administrator.Last.RequestMessage!.RequestUri!.AbsolutePath, invited.QuerySelector<IHtmlInputElement>("#sign-in-link")!.Value);
        (await administrator.OpenAsync(account)).QuerySelector("#sign-in-link").ShouldBeNull();

        using var adviser = site.Anonymous();
        await adviser.SubmitAsync(await adviser.OpenAsync(new Uri(link).PathAndQuery));
        (await adviser.OpenAsync("/people")).QuerySelector("h1")!.TextContent.ShouldBe("People and posts");

        var again = (await administrator.SubmitAsync(await administrator.OpenAsync(account), form: "form[action*=Link]")).QuerySelector<IHtmlInputElement>("#sign-in-link")!.Value;
        await administrator.SubmitAsync(await administrator.OpenAsync(account), form: "form[action*=End]");
        (await adviser.OpenAsync("/people")).QuerySelector("h1")!.TextContent.ShouldBe("Sign in");
        (await adviser.OpenAsync(new Uri(again).PathAndQuery)).QuerySelector("h1")!.TextContent.ShouldBe("This link no longer works");
    }

    [Fact]
    public async Task Another_councils_accounts_are_neither_listed_nor_found()
    {
        var other = await AddElsewhereAsync();
        using var administrator = await site.SignedInAsync(Roles.Administrator);

        (await administrator.OpenAsync("/people/accounts")).QuerySelector("main")!.TextContent.ShouldNotContain("Elsewhere");
        await administrator.OpenAsync($"/people/accounts/{other}");
        administrator.Last.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_past_shows_the_accounts_and_changes_none()
    {
        using var administrator = await site.SignedInAsync(Roles.Administrator);
        (await administrator.OpenAsync("/people/accounts?asAt=2018-01-01")).QuerySelector("h1")!.TextContent.ShouldBe("Accounts");
    }

    private async Task<Guid> AddElsewhereAsync()
    {
        var council = await site.Services.GetRequiredService<Authorities>().AddAsync(Guid.CreateVersion7(), "elsewhere");
        await using var scope = site.Services.CreateAsyncScope();
        var user = new User { Id = Guid.CreateVersion7(), Authority = council.Id, UserName = "e@elsewhere.invalid", Email = "e@elsewhere.invalid", DisplayName = "Elsewhere", Roles = Roles.Administrator };
        (await scope.ServiceProvider.GetRequiredService<UserManager<User>>().CreateAsync(user)).Succeeded.ShouldBeTrue();
        return user.Id;
    }
}

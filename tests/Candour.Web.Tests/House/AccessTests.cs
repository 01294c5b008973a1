using Candour.Site;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Candour.Web.Tests.House;

/// <summary>Every page is in the table of who may open it, and every route says who may use it.</summary>
public sealed class AccessTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public void Every_page_is_in_the_table_and_the_table_names_no_page_that_is_gone()
    {
        var pages = Endpoints().Select(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>()).OfType<PageActionDescriptor>()
            .Select(page => page.ViewEnginePath).Distinct();
        pages.ShouldBe(Access.Pages.Keys, ignoreOrder: true);
    }

    [Fact]
    public void Every_route_has_a_policy_or_says_that_it_is_open() =>
        Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<IAuthorizeData>() is null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(endpoint => endpoint.DisplayName).ShouldBeEmpty();

    [Fact]
    public async Task Who_is_not_signed_in_sees_no_page_that_asks_for_a_permission()
    {
        using var visitor = site.Anonymous();
        foreach (var endpoint in Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null))
        {
            var address = "/" + endpoint.RoutePattern.RawText!.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
            var answer = await visitor.GetAsync(address);
            answer.Headers.Location.ShouldNotBeNull(address).AbsolutePath.ShouldBe("/account/sign-in", customMessage: address);
        }
    }

    private IEnumerable<RouteEndpoint> Endpoints() => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();
}

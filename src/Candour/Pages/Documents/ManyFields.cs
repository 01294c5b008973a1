using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Candour.Pages.Documents;

/// <summary>A plan of thousands of actions has a tick for each; a form may hold as many.</summary>
internal sealed class ManyFields : IAuthorizationFilter, IOrderedFilter
{
    private const int Most = 50_000;

    /// <summary>Before the form is read for its antiforgery token.</summary>
    public int Order => 900;

    public void OnAuthorization(AuthorizationFilterContext context) => context.HttpContext.Features.Set<IFormFeature>(
        new FormFeature(context.HttpContext.Request, new FormOptions { ValueCountLimit = Most }));
}

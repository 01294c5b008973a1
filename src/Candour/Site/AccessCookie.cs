using Candour.Assurance;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Candour.Site;

/// <summary>How the bearer of a link of access is known from page to page: by a cookie of its own, looked up at each request, so that a link ends at once.</summary>
internal static class AccessCookie
{
    public const string Scheme = "candour-access";

    public static void AddAccessCookie(this IServiceCollection services)
    {
        services.AddScoped<AccessKeys>();
        services.AddScoped<AccessLooks>();
        services.AddAuthentication().AddCookie(Scheme, cookie =>
        {
            cookie.Cookie.Name = Cookies.Access;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.LoginPath = "/access/ended";
            cookie.AccessDeniedPath = "/access/not-shared";
            cookie.ReturnUrlParameter = "to";
            cookie.ExpireTimeSpan = TimeSpan.FromHours(10);
            cookie.Events.OnValidatePrincipal = LookUpAsync;
        });
        // Whoever is signed in is that person; who only bears a link is its bearer.
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme, cookie =>
        {
            cookie.ForwardDefaultSelector = context => !context.Request.Cookies.ContainsKey(Cookies.SignedIn) && context.Request.Cookies.ContainsKey(Cookies.Access) ? Scheme : null;
            cookie.ForwardSignIn = cookie.ForwardSignOut = IdentityConstants.ApplicationScheme;
        });
    }

    /// <summary>What the bearer of a link reaches; null for everybody else.</summary>
    public static AccessReach? Reach(this HttpContext context) => context.Features.Get<AccessReach>();

    private static async Task LookUpAsync(CookieValidatePrincipalContext context)
    {
        var keys = context.HttpContext.RequestServices.GetRequiredService<AccessKeys>();
        var reach = context.Principal is { } bearer && SignedInPerson.AuthorityOf(bearer) is { } authority && SignedInPerson.LinkOf(bearer) is { } link
            ? await keys.ReachAsync(authority, link, context.HttpContext.RequestAborted) : null;
        if (reach is null) context.RejectPrincipal();
        else context.HttpContext.Features.Set(reach);
    }
}

using Microsoft.AspNetCore.Mvc;

namespace Candour.Site;

/// <summary>The names of the site's cookies, as the page on privacy tells them.</summary>
internal static class Cookies
{
    public const string SignedIn = "candour";
    public const string Access = "candour-access";
    public const string Form = "candour-form";
    public const string Done = "candour-done";

    public static void NameCookies(this IServiceCollection services)
    {
        services.AddAntiforgery(forms => forms.Cookie.Name = Form);
        services.Configure<CookieTempDataProviderOptions>(done => done.Cookie.Name = Done);
    }
}

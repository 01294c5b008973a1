using Candour.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Candour.Site;

/// <summary>Sign-in: password, passkey, or a link that works once.</summary>
internal static class Accounts
{
    public const string LinkPurpose = "sign-in-link";

    public static void AddAccounts(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("Candour");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            options => options.XmlRepository = new StoredKeys(provider.GetRequiredService<Database>())));
        services.AddSingleton<ActionLinks>();

        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = Cookies.SignedIn;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.LoginPath = "/account/sign-in";
            cookie.AccessDeniedPath = "/account/denied";
            cookie.ReturnUrlParameter = "to";
            cookie.ExpireTimeSpan = TimeSpan.FromHours(10);
        });
        services.AddIdentityCore<User>(identity =>
        {
            identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            identity.User.RequireUniqueEmail = true;
            identity.Password.RequiredLength = 12;
            identity.Password.RequireDigit = identity.Password.RequireUppercase = false;
            identity.Password.RequireLowercase = identity.Password.RequireNonAlphanumeric = false;
        })
            .AddEntityFrameworkStores<CandourContext>()
            .AddClaimsPrincipalFactory<SignedInPerson.Factory>()
            .AddSignInManager<SignIns>()
            .AddDefaultTokenProviders();
        // Whose access ends, or whose roles change, notices within a minute.
        services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddAccessCookie();
        services.AddAuthorization(Access.AddPolicies);
    }

    /// <summary>An address that signs a person in once, within a day.</summary>
    public static async Task<string> SignInLinkAsync(this UserManager<User> users, User user) =>
        $"/account/link?user={user.Id}&token={Uri.EscapeDataString(await users.GenerateUserTokenAsync(user, TokenOptions.DefaultProvider, LinkPurpose))}";
}

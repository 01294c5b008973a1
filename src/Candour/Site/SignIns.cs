using Candour.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Candour.Site;

/// <summary>Lets in whose access has not ended, and ends a visit that outlives it.</summary>
internal sealed class SignIns(
    UserManager<User> users, IHttpContextAccessor request, IUserClaimsPrincipalFactory<User> principals, IOptions<IdentityOptions> options,
    ILogger<SignInManager<User>> log, IAuthenticationSchemeProvider schemes, IUserConfirmation<User> confirmation, TimeProvider time)
    : SignInManager<User>(users, request, principals, options, log, schemes, confirmation)
{
    /// <param name="today">By the real clock: an example's runs behind, and access is real.</param>
    public static bool HasAccess(User user, DateOnly today) => !(user.AccessUntil < today);

    public override async Task<bool> CanSignInAsync(User user) => HasAccessNow(user) && await base.CanSignInAsync(user);

    public override async Task<bool> ValidateSecurityStampAsync(User? user, string? securityStamp) =>
        user is not null && HasAccessNow(user) && await base.ValidateSecurityStampAsync(user, securityStamp);

    private bool HasAccessNow(User user) => HasAccess(user, time.GetUtcNow().DayInLondon());
}

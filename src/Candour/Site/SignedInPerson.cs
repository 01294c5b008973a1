using System.Globalization;
using System.Security.Claims;
using Candour.Assurance;
using Candour.Ledger;
using Candour.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Candour.Site;

/// <summary>What the sign-in cookie says of a person, so that no page asks the database who they are.</summary>
internal static class SignedInPerson
{
    private const string AuthorityClaim = "authority";
    private const string RolesClaim = "roles";
    private const string PersonClaim = "person";
    private const string DisplayNameClaim = "display_name";
    private const string LinkClaim = "access_link";

    public static Guid? AuthorityOf(ClaimsPrincipal person) => Id(person, AuthorityClaim);

    /// <summary>The person's record, where they hold posts.</summary>
    public static Guid? PersonOf(ClaimsPrincipal person) => Id(person, PersonClaim);

    public static Roles RolesOf(ClaimsPrincipal person) =>
        int.TryParse(person.FindFirstValue(RolesClaim), CultureInfo.InvariantCulture, out var roles) ? (Roles)roles : Roles.None;

    public static string NameOf(ClaimsPrincipal person) => person.FindFirstValue(DisplayNameClaim) ?? "";

    public static Actor ActorOf(ClaimsPrincipal person) => new(NameOf(person), Id(person, ClaimTypes.NameIdentifier));

    /// <summary>The link of access that somebody bears who is not signed in; null for everybody else.</summary>
    public static Guid? LinkOf(ClaimsPrincipal person) => Id(person, LinkClaim);

    /// <summary>The bearer of a link of access: somebody without an account, a role or a right of their own.</summary>
    public static ClaimsPrincipal Bearer(Guid authority, AccessLink link) => new(new ClaimsIdentity(
        [new(AuthorityClaim, authority.ToString()), new(LinkClaim, link.Id.ToString()), new(DisplayNameClaim, $"{link.For} ({link.Number})")], AccessCookie.Scheme));

    private static Guid? Id(ClaimsPrincipal person, string claim) => Guid.TryParse(person.FindFirstValue(claim), out var id) ? id : null;

    internal sealed class Factory(UserManager<User> users, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<User>(users, options)
    {
        protected override async Task<ClaimsIdentity> GenerateClaimsAsync(User user)
        {
            var identity = await base.GenerateClaimsAsync(user);
            identity.AddClaim(new(AuthorityClaim, user.Authority.ToString()));
            identity.AddClaim(new(RolesClaim, ((int)user.Roles).ToString(CultureInfo.InvariantCulture)));
            identity.AddClaim(new(DisplayNameClaim, user.DisplayName));
            if (user.Person is { } person) identity.AddClaim(new(PersonClaim, person.ToString()));
            return identity;
        }
    }
}

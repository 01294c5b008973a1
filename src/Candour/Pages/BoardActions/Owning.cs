using System.Security.Claims;
using Candour.Governance;
using Candour.Site;

namespace Candour.Pages.BoardActions;

/// <summary>Who answers for an action of a board.</summary>
internal static class Owning
{
    /// <summary>Whether somebody is its owner, or holds the post that is.</summary>
    public static bool IsOwner(ClaimsPrincipal user, BoardAction action, GovernanceView view, DateOnly today) =>
        SignedInPerson.PersonOf(user) is { } person && action.Owner is { } owner && view.IsThe(owner, person, today);
}

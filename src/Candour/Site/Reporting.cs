using System.Security.Claims;
using Candour.Improvement;

namespace Candour.Site;

/// <summary>In whose name somebody reports on an action.</summary>
internal static class Reporting
{
    /// <summary>The post by which a person leads an action today; null where they do not.</summary>
    public static Post? PostOf(ClaimsPrincipal user, ProgrammeView view, PlanAction action, DateOnly today) =>
        SignedInPerson.PersonOf(user) is { } person
            ? view.LeadsOf(action, today).FirstOrDefault(lead => lead.Holder?.Id == person)?.Post
            : null;
}

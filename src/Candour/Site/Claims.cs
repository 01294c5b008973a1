using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Site;

/// <summary>A claim as pages show it: a tag with words.</summary>
public static class Claims
{
    public static Tag Tag(ClaimDefinition claim) => new() { Text = claim.Name, Classes = $"govuk-tag--{claim.Colour}" };
}

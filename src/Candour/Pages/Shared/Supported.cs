using Candour.Assurance;

namespace Candour.Pages.Shared;

/// <summary>What evidence supports, beside what is claimed.</summary>
/// <param name="Found">By the rules alone.</param>
public sealed record Supported(Opinion Opinion, Opinion Found, OpinionOverride? Override, ProgrammePage Page)
{
    public static Supported Of(Assessment one, ProgrammePage page) => new(one.Opinion, one.Found, one.Override, page);
}

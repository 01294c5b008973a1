using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>An action with its claim and what evidence supports.</summary>
public sealed record AssuredRow(ActionRow Row, Assessment Assessment)
{
    public Opinion Opinion => Assessment.Opinion;

    public bool IsClaimed => Row.Claim.Standing >= Standing.OnTrack;

    /// <summary>Whether it is claimed to be on track or complete, and evidence supports that claim.</summary>
    public bool IsEvidenced => IsClaimed && Beyond == 0;

    /// <summary>How many steps the claim goes beyond the evidence.</summary>
    public int Beyond => Assessment.Beyond(Row.Claim);
}

using Candour.Improvement;

namespace Candour.Assurance;

internal sealed record EvidenceExpired() : ProofRule("evidence-expired", "All that supported the claim has expired")
{
    protected override string? Look(AssuredRow row, Proof proof) => row.Opinion is Opinion.None && proof.Known.Count > 0
        ? $"{Claimed(row)} is claimed, and what supported it counted until {InWords.Day(proof.Known.Max(one => one.Until))}."
        : null;
}

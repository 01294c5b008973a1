using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>What the stress test asks of claims: where the proof is, and whether it is still any.</summary>
public static class ProofRules
{
    public static IReadOnlyList<StressRule> All { get; } =
        [new ClaimContradicted(), new ClaimWithoutEvidence(), new EvidenceExpired(), new ClaimRaisedWithoutEvidence(), new CompleteWithoutOutcome(), new ClaimRaisedWhileChallenged(), new ChallengeUnanswered()];
}

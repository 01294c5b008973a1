using Candour.Improvement;

namespace Candour.Assurance;

internal sealed record CompleteWithoutOutcome() : ProofRule("complete-no-outcome", "The action is claimed complete, and nothing shows what came of it")
{
    protected override string? Look(AssuredRow row, Proof proof)
    {
        if (row.Row.Claim.Standing is not Standing.Complete || row.Opinion is Opinion.Contradicted || !proof.Current.Any()) return null;
        return proof.Current.Any(one => one.Shows is Shows.Outcome) ? null : $"{Claimed(row)} is claimed. What supports it shows that something was done, not that anything is better for it.";
    }
}

namespace Candour.Assurance;

internal sealed record ClaimContradicted() : ProofRule("claim-contradicted", "Evidence contradicts the claim, and nothing answers it")
{
    protected override string? Look(AssuredRow row, Proof proof) =>
        row.Opinion is Opinion.Contradicted ? $"{Claimed(row)} is claimed. {row.Assessment.Reason}" : null;
}

namespace Candour.Assurance;

internal sealed record ClaimWithoutEvidence() : ProofRule("claim-no-evidence", "The action is claimed on track or complete, and nothing shows it")
{
    protected override string? Look(AssuredRow row, Proof proof) =>
        row.Opinion is Opinion.None && proof.Known.Count == 0 ? $"{Claimed(row)} is claimed, and nobody has ever shown why." : null;
}

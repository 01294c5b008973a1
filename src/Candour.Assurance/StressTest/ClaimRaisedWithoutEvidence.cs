using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>A better claim with the proof of the one before says that something has changed, and shows nothing.</summary>
internal sealed record ClaimRaisedWithoutEvidence() : ProofRule("raised-no-evidence", "The claim was raised, and nothing new supports it")
{
    protected override string? Look(AssuredRow row, Proof proof)
    {
        if (!proof.Current.Any() || Raised(row.Row, proof) is not { } raise || proof.Known.Any(one => one.From > raise.Before.On)) return null;
        return $"{Claimed(row)} is claimed since {InWords.Day(raise.Now.On)}, after “{proof.Programme.Programme.Claim(raise.Before.Claim).Name}” on {InWords.Day(raise.Before.On)}. Nothing that supports it was added after that.";
    }

    /// <summary>The report that raised the claim to what it is, and the one before; null where the first report said so, or the last change lowered it.</summary>
    private static (ActionUpdate Now, ActionUpdate Before)? Raised(ActionRow row, Proof proof)
    {
        var reports = proof.Programme.UpdatesOf(row.Action).Where(one => one.On <= proof.On).ToList();
        var (claim, now) = (row.Claim.Standing, reports.FirstOrDefault());
        foreach (var before in reports.Skip(1))
        {
            var was = proof.Programme.Programme.Claim(before.Claim).Standing;
            if (was != claim) return was < claim ? (now!, before) : null;
            now = before;
        }
        return null;
    }
}

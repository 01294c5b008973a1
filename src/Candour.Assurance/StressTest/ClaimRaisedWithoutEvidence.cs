using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>A better claim with the proof of the one before says that something has changed, and shows nothing.</summary>
internal sealed record ClaimRaisedWithoutEvidence() : ProofRule("raised-no-evidence", "The claim was raised, and nothing new supports it")
{
    protected override string? Look(AssuredRow row, Proof proof)
    {
        if (!proof.Current.Any() || ClaimRaise.Of(row.Row, proof) is not { } raise || proof.Known.Any(one => one.From > raise.Before.On)) return null;
        return $"{Claimed(row)} is claimed since {InWords.Day(raise.Now.On)}, after “{proof.Programme.Programme.Claim(raise.Before.Claim).Name}” on {InWords.Day(raise.Before.On)}. Nothing that supports it was added after that.";
    }
}

using Candour.Improvement;

namespace Candour.Assurance;

internal sealed record ClaimRaisedWhileChallenged() : ProofRule("raised-challenged", "The claim was raised while a challenge to it was open")
{
    protected override string? Look(AssuredRow row, Proof proof) =>
        ClaimRaise.Of(row.Row, proof) is { } raise && ChallengeView.Of(proof.Programme).OpenOn(row.Row.Id).FirstOrDefault(one => one.Aim is ChallengeAim.Claim && one.RaisedOn <= raise.Now.On) is { } open
            ? $"{Claimed(row)} is claimed since {InWords.Day(raise.Now.On)}. {open.Title} has doubted it since {InWords.Day(open.RaisedOn)}, and is not settled."
            : null;
}

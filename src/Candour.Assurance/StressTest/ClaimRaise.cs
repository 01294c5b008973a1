using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>The report that raised a claim to what it is, and the one before.</summary>
internal sealed record ClaimRaise(ActionUpdate Now, ActionUpdate Before)
{
    /// <summary>Null where the first report said so, or the last change lowered it.</summary>
    public static ClaimRaise? Of(ActionRow row, Proof proof)
    {
        var reports = proof.Programme.UpdatesOf(row.Action).Where(one => one.On <= proof.On).ToList();
        var (claim, now) = (row.Claim.Standing, reports.FirstOrDefault());
        foreach (var before in reports.Skip(1))
        {
            var was = proof.Programme.Programme.Claim(before.Claim).Standing;
            if (was != claim) return was < claim ? new(now!, before) : null;
            now = before;
        }
        return null;
    }
}

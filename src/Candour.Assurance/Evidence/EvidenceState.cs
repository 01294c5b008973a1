namespace Candour.Assurance;

/// <summary>Whether an item counts as support on a day, and if not, why.</summary>
public enum EvidenceState { Current, Expired, Superseded, Withdrawn, NotYet }

public static class EvidenceStates
{
    public static EvidenceState StateOn(this Evidence one, DateOnly day, AssuranceView view) =>
        one.Withdrawn?.On <= day ? EvidenceState.Withdrawn
        : view.SupersededBy(one)?.CollectedOn <= day ? EvidenceState.Superseded
        : one.CollectedOn > day ? EvidenceState.NotYet
        : one.LastDay < day ? EvidenceState.Expired
        : EvidenceState.Current;
}

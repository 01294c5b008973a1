using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>What else is done with a case.</summary>
public static class CaseSteps
{
    public static Checked<AuditCase> LeaveOut(CaseState state, AuditRound round, string? why, DateOnly today) => new Problems()
        .Required(why, "why", "Say why it is left out.")
        .Unless(!state.IsDropped, "why", "It is left out already.")
        .Unless(!state.IsAudited, "why", "Its audit is handed in. What has been found stays.")
        .Unless(round.ClosedOn is null, "why", "The round is closed.")
        .Or(() => state.Case with { Dropped = new(today, why!.Trim()) });

    /// <summary>Says what a moderation changed and why, once both grades are seen.</summary>
    public static Checked<CaseGrading> Explain(CaseState state, string? why) => new Problems()
        .Required(why, "why", "Say what changed and why.")
        .Unless(state.IsModerated, "why", "Both grades must be in first.")
        .Or(() => state.Moderation! with { Why = why!.Trim() });
}

namespace Candour.Improvement;

/// <summary>A risk is looked at again: its score stays or changes, and the day of the next look is set.</summary>
public sealed record RiskReviewDraft(RiskLevel? Level, string? Why, DateOnly? ReviewOn)
{
    /// <remarks>A risk that was closed is open again by it.</remarks>
    public Checked<Risk> Review(RiskMatrix matrix, Risk risk, DateOnly today, string by) => new Problems()
        .Unless(Level is not null && matrix.Holds(Level), "likelihood", "Say how likely it is now, and how bad.")
        .Required(Why, "why", "Say what the score rests on.")
        .Unless(ReviewOn is not null, "reviewOn", "Say when it is looked at again.")
        .Unless(!(ReviewOn <= today), "reviewOn", "Give a day after today.")
        .Or(() => risk with { Scores = [.. risk.Scores, new(today, Level!, by, Why!.Trim())], ReviewOn = ReviewOn!.Value, Closed = null });

    /// <summary>What a review amounts to, for the ledger.</summary>
    public string Deed(Risk before) => !before.IsOpen ? RegisterChanges.RiskReopened
        : Level == before.Current.Level ? RegisterChanges.RiskReviewed : RegisterChanges.RiskRescored;
}

/// <summary>A risk need be watched no longer.</summary>
public sealed record RiskCloseDraft(string? Why)
{
    public Checked<Risk> Close(Risk risk, DateOnly today, string by) => new Problems()
        .Required(Why, "why", "Say why it need be watched no longer.")
        .Unless(risk.IsOpen, "why", "It is closed already.")
        .Or(() => risk with { Closed = new(today, by, Why!.Trim()) });
}

using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>A round is over: its results are shown from now on.</summary>
public sealed record ClosingDraft(string? Learned)
{
    public Checked<AuditRound> Close(RoundProgress progress, DateOnly today) => new Problems()
        .Unless(progress.Round.ClosedOn is null, "learned", "The round is closed already.")
        .Unless(progress.Audited > 0, "learned", "No audit has been handed in.")
        .Unless(progress.Open == 0, "learned", $"{InWords.Count(progress.Open, "case")} {(progress.Open == 1 ? "is" : "are")} still to be audited or moderated. Leave out what will not be done, and say why.")
        .Unless(progress.Unexplained == 0, "learned", $"Of {InWords.Count(progress.Unexplained, "case")} that moderation moved nobody has said why.")
        .Required(Learned, "learned", "Say what was learned.")
        .Or(() => progress.Round with { ClosedOn = today, Learned = Learned!.Trim() });
}

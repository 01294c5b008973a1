namespace Candour.Assurance;

/// <summary>A case with what was found in it.</summary>
/// <param name="Given">What the auditor answered to the question by which cases are counted.</param>
/// <param name="Moderated">What the moderator answered to it.</param>
public sealed record CaseState(AuditCase Case, CaseGrading? Audit, CaseGrading? Moderation, string? Given, string? Moderated)
{
    public bool IsDropped => Case.Dropped is not null;

    public bool IsAudited => Audit?.SubmittedOn is not null;

    public bool IsModerated => IsAudited && Moderation?.SubmittedOn is not null;

    /// <summary>Whether somebody is still to audit or to moderate it.</summary>
    public bool IsOpen => !IsDropped && (!IsAudited || (Case.Moderator is not null && !IsModerated));

    /// <summary>What counts: the moderated grade where there is one.</summary>
    public CaseGrading? Standing => IsDropped ? null : IsModerated ? Moderation : IsAudited ? Audit : null;

    /// <summary>By which it is counted.</summary>
    public string? Judgement => IsDropped ? null : IsModerated ? Moderated : IsAudited ? Given : null;

    /// <summary>Whether the moderator gave another grade.</summary>
    public bool IsMoved => IsModerated && Given != Moderated;

    /// <summary>Whether a person may read what was found by one of the two.</summary>
    /// <remarks>Their own, always. The other one when both are in, or when the round is closed and no grade can change any more.</remarks>
    public bool MaySee(CaseGrading grading, AuditRound round, Guid? person) =>
        grading.By == person || (grading.SubmittedOn is not null && (IsModerated || round.ClosedOn is not null));
}

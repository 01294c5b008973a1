namespace Candour.Governance;

/// <summary>What was done so that a key decision may be made.</summary>
/// <param name="NoticeOn">When the notice of it was published.</param>
/// <param name="ScrutinyToldOn">When the chair of scrutiny was told, and that published, because there was no time for the full notice.</param>
/// <param name="UrgencyAgreedOn">When the chair of scrutiny agreed that it cannot wait.</param>
/// <param name="Reason">Why there was no time.</param>
public sealed record KeyDecision(DateOnly? NoticeOn, DateOnly? ScrutinyToldOn = null, DateOnly? UrgencyAgreedOn = null, string? Reason = null);

/// <summary>What was done so that an executive may meet in private.</summary>
/// <param name="NoticeOn">The notice that it is intended.</param>
/// <param name="SecondNoticeOn">The notice with the representations and the answer to them.</param>
/// <param name="UrgencyAgreedOn">When the chair of scrutiny agreed that it cannot wait for the notices.</param>
public sealed record PrivateNotice(DateOnly? NoticeOn, DateOnly? SecondNoticeOn, int Paragraph, string Reason, DateOnly? UrgencyAgreedOn = null);

/// <summary>By which road a decision may be made.</summary>
public enum NoticeRoad { Full, GeneralException, SpecialUrgency }

/// <summary>Whether a decision may be made at a meeting, and what is missing.</summary>
/// <param name="Missing">Null where nothing is.</param>
public sealed record NoticeCheck(NoticeRoad Road, string? Missing)
{
    public bool IsMet => Missing is null;
}

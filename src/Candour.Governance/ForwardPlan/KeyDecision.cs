using Candour.Improvement;
using Candour.Time;

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

/// <summary>The notices of key decisions and private meetings.</summary>
/// <remarks>SI 2012/2089 regulations 5 and 9 to 11. Whether the 28 clear days are calendar or working days is for the council to say.</remarks>
public static class Notices
{
    public const int Full = 28;
    public const int Exception = 5;

    public static NoticeCheck Of(KeyDecision key, DateOnly meeting, DateOnly today, WorkingCalendar calendar, DayUnit unit = DayUnit.Calendar)
    {
        var (full, exception) = (calendar.LatestNotice(meeting, Full, unit), calendar.LatestNotice(meeting, Exception));
        if ((key.NoticeOn ?? today) <= full)
            return new(NoticeRoad.Full, key.NoticeOn is null ? $"Publish the notice by {InWords.Day(full)}, {Full} clear days before." : null);

        var hasReason = !string.IsNullOrWhiteSpace(key.Reason);
        if ((key.ScrutinyToldOn ?? today) <= exception && key.UrgencyAgreedOn is null)
            return new(NoticeRoad.GeneralException, key.ScrutinyToldOn is not null && hasReason ? null
                : $"The full notice came too late. Tell the chair of scrutiny, and publish why, by {InWords.Day(exception)}, {Exception} clear days before.");

        return new(NoticeRoad.SpecialUrgency, key.UrgencyAgreedOn <= meeting && hasReason ? null
            : "There is no time for notice. The chair of scrutiny must agree that it cannot wait, and the reason be published.");
    }

    public static NoticeCheck Of(PrivateNotice notice, DateOnly meeting, DateOnly today, WorkingCalendar calendar, DayUnit unit = DayUnit.Calendar)
    {
        var (first, second) = (calendar.LatestNotice(meeting, Full, unit), calendar.LatestNotice(meeting, Exception));
        if (notice.UrgencyAgreedOn <= meeting) return new(NoticeRoad.SpecialUrgency, null);
        if ((notice.NoticeOn ?? today) > first || (notice.SecondNoticeOn ?? today) > second)
            return new(NoticeRoad.SpecialUrgency, "There is no time for the notices. The chair of scrutiny must agree that it cannot wait.");
        return new(NoticeRoad.Full, notice switch
        {
            { NoticeOn: null } => $"Publish the notice of the private meeting by {InWords.Day(first)}, {Full} clear days before.",
            { SecondNoticeOn: null } => $"Publish the second notice, with representations and answers, by {InWords.Day(second)}, {Exception} clear days before.",
            _ => null,
        });
    }
}

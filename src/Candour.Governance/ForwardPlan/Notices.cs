using Candour.Improvement;
using Candour.Time;

namespace Candour.Governance;

/// <summary>The notices of key decisions and private meetings.</summary>
/// <remarks>SI 2012/2089 regulations 5 and 9 to 11. The five days of an exception are working days; whether the 28 are calendar or working days is for the council to say.</remarks>
/// <param name="unit">Which days the 28 are.</param>
public sealed class Notices(WorkingCalendar calendar, DayUnit unit)
{
    public const int Full = 28;
    public const int Exception = 5;

    /// <summary>28 clear calendar days</summary>
    public string FullInWords => $"{Full} clear {(unit is DayUnit.Working ? "working" : "calendar")} days";

    private static string ExceptionInWords => $"{Exception} clear working days";

    public NoticeCheck Of(KeyDecision key, DateOnly meeting, DateOnly today)
    {
        var (full, exception) = (calendar.LatestNotice(meeting, Full, unit), calendar.LatestNotice(meeting, Exception));
        if ((key.NoticeOn ?? today) <= full)
            return new(NoticeRoad.Full, key.NoticeOn is null ? $"Publish the notice by {InWords.Day(full)}, {FullInWords} before." : null);

        var hasReason = !string.IsNullOrWhiteSpace(key.Reason);
        if ((key.ScrutinyToldOn ?? today) <= exception && key.UrgencyAgreedOn is null)
            return new(NoticeRoad.GeneralException, key.ScrutinyToldOn is not null && hasReason ? null
                : $"The full notice came too late. Tell the chair of scrutiny, and publish why, by {InWords.Day(exception)}, {ExceptionInWords} before.");

        return new(NoticeRoad.SpecialUrgency, key.UrgencyAgreedOn <= meeting && hasReason ? null
            : "There is no time for notice. The chair of scrutiny must agree that it cannot wait, and the reason be published.");
    }

    public NoticeCheck Of(PrivateNotice notice, DateOnly meeting, DateOnly today)
    {
        var (first, second) = (calendar.LatestNotice(meeting, Full, unit), calendar.LatestNotice(meeting, Exception));
        if (notice.UrgencyAgreedOn <= meeting) return new(NoticeRoad.SpecialUrgency, null);
        if ((notice.NoticeOn ?? today) > first || (notice.SecondNoticeOn ?? today) > second)
            return new(NoticeRoad.SpecialUrgency, "There is no time for the notices. The chair of scrutiny must agree that it cannot wait.");
        return new(NoticeRoad.Full, notice switch
        {
            { NoticeOn: null } => $"Publish the notice of the private meeting by {InWords.Day(first)}, {FullInWords} before.",
            { SecondNoticeOn: null } => $"Publish the second notice, with representations and answers, by {InWords.Day(second)}, {ExceptionInWords} before.",
            _ => null,
        });
    }
}

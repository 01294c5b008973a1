using Candour.Governance;
using Candour.Improvement;

namespace Candour.Pages.ForwardPlan;

/// <summary>What the law asks before a topic may be dealt with, and whether it was done.</summary>
internal sealed record NoticeLine(string Title, string Words, bool IsMet);

/// <summary>A topic of the forward plan in words.</summary>
internal sealed class TopicWords(GovernanceView view, DateOnly today)
{
    public IReadOnlyList<NoticeLine> Notices(Topic topic) =>
    [
        .. topic.Key is { } key ? [Line("Key decision", DayOf(topic) is { } day ? view.Notices.Of(key, day, today) : null, Told(key))] : Array.Empty<NoticeLine>(),
        .. topic.Private is { } notice
            ? [Line($"In private: {ScheduleTwelveA.Of(notice.Paragraph)}", DayOf(topic) is { } on ? view.Notices.Of(notice, on, today) : null, Told(notice))]
            : Array.Empty<NoticeLine>(),
    ];

    private DateOnly? DayOf(Topic topic) => topic.Meeting is { } id ? view.Meeting(id)?.Day : null;

    private NoticeLine Line(string title, NoticeCheck? check, Func<NoticeRoad, string> told) => check switch
    {
        null => new(title, $"Its notice is published {view.Notices.FullInWords} before the meeting, which is not settled.", IsMet: false),
        { Missing: { } missing } => new(title, missing, IsMet: false),
        _ => new(title, told(check.Road), IsMet: true),
    };

    private static Func<NoticeRoad, string> Told(KeyDecision key) => road => road switch
    {
        NoticeRoad.Full => $"Notice published on {Day(key.NoticeOn)}.",
        NoticeRoad.GeneralException => $"General exception: the chair of scrutiny was told on {Day(key.ScrutinyToldOn)}. {key.Reason}",
        _ => $"Special urgency: the chair of scrutiny agreed on {Day(key.UrgencyAgreedOn)}. {key.Reason}",
    };

    private static Func<NoticeRoad, string> Told(PrivateNotice notice) => road => road is NoticeRoad.Full
        ? $"Notices published on {Day(notice.NoticeOn)} and {Day(notice.SecondNoticeOn)}. {notice.Reason}"
        : $"Urgent: the chair of scrutiny agreed on {Day(notice.UrgencyAgreedOn)}. {notice.Reason}";

    private static string Day(DateOnly? day) => day is { } known ? InWords.Day(known) : "";
}

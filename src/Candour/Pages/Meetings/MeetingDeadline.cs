using Candour.Governance;
using Candour.Improvement;

namespace Candour.Pages.Meetings;

/// <summary>A last day before a meeting, and whether it has passed.</summary>
public sealed record MeetingDeadline(string What, DateOnly Day, string? Note, bool IsLate)
{
    public static IReadOnlyList<MeetingDeadline> Of(GovernanceView view, Meeting meeting, DateOnly today)
    {
        if (view.DeadlinesOf(meeting) is not { } due) return [];
        MeetingDeadline Plain(string what, DateOnly day) => new(what, day, day < today ? "passed" : null, IsLate: false);
        return
        [
            Plain("Drafts of papers", due.Draft),
            Plain("Legal and finance comments", due.Comments),
            Plain("Sign-off", due.SignOff),
            new("Agenda goes out", due.Dispatch, Sent(meeting, due.Dispatch, today), meeting.Dispatch?.IsLate ?? (due.Dispatch < today && meeting.State is MeetingState.Planned)),
        ];
    }

    private static string? Sent(Meeting meeting, DateOnly latest, DateOnly today) => meeting switch
    {
        { Dispatch: { } sent } => $"went out {InWords.Day(sent.On)}{(sent.LateReason is { } why ? $". {why}" : "")}",
        { State: MeetingState.Planned } when latest < today => "passed, and it has not gone out",
        _ => null,
    };
}

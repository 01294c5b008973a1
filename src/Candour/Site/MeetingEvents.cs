using Candour.Governance;

namespace Candour.Site;

/// <summary>Meetings as calendar programs take them in.</summary>
internal static class MeetingEvents
{
    private static readonly TimeSpan UsualLength = TimeSpan.FromHours(2);

    public static CalendarEvent Of(Meeting meeting, GovernanceView view) =>
        new(meeting.Id, view.NameOf(meeting.Board), meeting.Day.ToDateTime(meeting.Start), meeting.PlannedEnd is { } end ? end - meeting.Start : UsualLength)
        {
            Place = meeting.Room,
            Note = BoardWords.Note(meeting),
            IsCancelled = meeting.Cancellation is not null,
            Sequence = view.Snapshot.VersionOf(meeting.Id) - 1,
            ChangedAt = view.Snapshot.ChangedAt(meeting.Id)!.Value,
        };
}

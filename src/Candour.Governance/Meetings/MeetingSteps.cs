using Candour.Improvement;

namespace Candour.Governance;

/// <summary>What happens in a meeting, from its start to its end.</summary>
public static class MeetingSteps
{
    public static Checked<Meeting> Start(Meeting meeting, TimeOnly at) => Going(meeting)
        .Unless(meeting.StartedAt is null, "startedAt", "It has begun already.")
        .Or(() => meeting with { StartedAt = at });

    public static Checked<Meeting> Adjourn(Meeting meeting, TimeOnly at, string? reason) => Begun(meeting)
        .Unless(meeting.Adjournments.All(one => one.To is not null), "from", "It is adjourned already.")
        .Unless(!(at < meeting.StartedAt), "from", "That is before it began.")
        .Or(() => meeting with { Adjournments = [.. meeting.Adjournments, new(at, null, Draft.Said(reason))] });

    public static Checked<Meeting> Resume(Meeting meeting, TimeOnly at) => Begun(meeting)
        .Unless(meeting.Adjournments is [.., { To: null }], "to", "It is not adjourned.")
        .Unless(meeting.Adjournments is not [.., { To: null } last] || last.From <= at, "to", "That is before it was adjourned.")
        .Or(() => meeting with { Adjournments = [.. meeting.Adjournments.SkipLast(1), meeting.Adjournments[^1] with { To = at }] });

    public static Checked<Meeting> End(Meeting meeting, TimeOnly at, string? recording) => Begun(meeting)
        .Unless(!(at < meeting.StartedAt), "endedAt", "That is before it began.")
        .Or(() => meeting with { EndedAt = at, Recording = Draft.Said(recording) });

    public static Checked<Meeting> Record(GovernanceView view, Meeting meeting, RecordedVote vote)
    {
        var voting = view.MembersOn(meeting.Board, meeting.Day).Where(one => one.Votes).Select(one => one.Who)
            .Concat(meeting.Attendance.Where(one => one.State is AttendanceState.Substitute).Select(one => one.Who).OfType<Guid>()).ToHashSet();
        return Going(meeting)
            .Unless(view.Item(vote.Item)?.Meeting == meeting.Id, "item", "Choose an item of this meeting.")
            .Unless(vote.Ballots.Count > 0, "ballots", "Say how somebody voted.")
            .Unless(vote.Ballots.CountBy(one => one.Who).All(one => one.Value == 1), "ballots", "A member votes once.")
            .Unless(vote.Ballots.All(one => voting.Contains(one.Who)), "ballots", "Somebody in the list has no vote.")
            .Unless(vote.Mover is null || vote.Mover != vote.Seconder, "seconder", "Nobody seconds their own motion.")
            .Or(() => meeting with { Votes = [.. meeting.Votes, vote] });
    }

    /// <summary>Whether what happened in it can still be written down.</summary>
    public static bool IsOpen(Meeting meeting) => meeting is { Cancellation: null, ClosedOn: null };

    internal static Problems Going(Meeting meeting) => new Problems()
        .Unless(meeting.Cancellation is null, "meeting", "The meeting was cancelled.")
        .Unless(meeting.ClosedOn is null, "meeting", "The meeting is closed.");

    private static Problems Begun(Meeting meeting) => Going(meeting)
        .Unless(meeting.StartedAt is not null, "meeting", "It has not begun.")
        .Unless(meeting.EndedAt is null, "meeting", "It has ended.");
}

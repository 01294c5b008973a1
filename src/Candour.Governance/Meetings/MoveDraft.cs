using Candour.Improvement;

namespace Candour.Governance;

/// <summary>Another day or hour for a meeting, and why.</summary>
public sealed record MoveDraft(DateOnly? Day, TimeOnly? Start, string Reason)
{
    public Checked<Meeting> Move(GovernanceView view, Meeting meeting, DateOnly on, string by) => new Problems()
        .Unless(meeting.State is MeetingState.Planned or MeetingState.Dispatched, "day", "A meeting that was held or cancelled does not move.")
        .Unless(Day is not null, "day", "Give the day.")
        .Unless(Start is not null, "start", "Give the hour.")
        .Unless(Day != meeting.Day || Start != meeting.Start, "day", "That is when it is already.")
        .Unless(!(Day < on), "day", "That day is past.")
        .Required(Reason, "reason", "Say why it moves.")
        .Concerning(MeetingDay.Problem(view, meeting.Board, Day, meeting.Id))
        .Or(() => meeting with
        {
            Day = Day!.Value,
            Start = Start!.Value,
            PlannedEnd = meeting.PlannedEnd?.Add(Start.Value - meeting.Start),
            Moves = [.. meeting.Moves, new(meeting.Day, meeting.Start, Day.Value, Start.Value, Reason.Trim(), on, by)],
        });
}

/// <summary>That a meeting is not held, and why.</summary>
public sealed record CancellationDraft(string Reason)
{
    public Checked<Meeting> Cancel(Meeting meeting, DateOnly on, string by) => new Problems()
        .Unless(meeting.State is MeetingState.Planned or MeetingState.Dispatched, "reason", "It was held or cancelled already.")
        .Required(Reason, "reason", "Say why it is not held.")
        .Or(() => meeting with { Cancellation = new(on, by, Reason.Trim()) });
}

using Candour.Time;

namespace Candour.Governance;

/// <summary>When papers are due before a meeting, in working days; the agenda in clear days.</summary>
/// <param name="Comments">When legal and finance have commented.</param>
/// <param name="Dispatch">Clear days between the agenda's dispatch and the meeting.</param>
public sealed record Deadlines(int Draft, int Comments, int SignOff, int Dispatch)
{
    public static Deadlines Usual { get; } = new(20, 15, 10, 5);

    public bool IsInOrder => Draft >= Comments && Comments >= SignOff && SignOff > Dispatch && Dispatch >= 0;

    public MeetingDeadlines For(DateOnly meeting, WorkingCalendar calendar) => new(
        calendar.Add(meeting, -Draft), calendar.Add(meeting, -Comments), calendar.Add(meeting, -SignOff),
        calendar.LatestNotice(meeting, Dispatch));
}

/// <summary>The last days for a meeting's papers.</summary>
public sealed record MeetingDeadlines(DateOnly Draft, DateOnly Comments, DateOnly SignOff, DateOnly Dispatch);

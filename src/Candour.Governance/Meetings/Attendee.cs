namespace Candour.Governance;

public enum AttendanceState { Present, Virtual, Substitute, Apologies, Absent, InAttendance }

/// <summary>How somebody took part in a meeting, or that they did not.</summary>
/// <param name="Who">The post or person; null for somebody known by name only.</param>
/// <param name="SubstituteFor">The member's post or person in whose place they came.</param>
/// <param name="Presences">When they were there; none where they stayed from start to end.</param>
/// <param name="IsVirtual">For a substitute, or somebody in attendance, who joined by link.</param>
public sealed record Attendee(
    Guid? Who, string Name, AttendanceState State, Guid? SubstituteFor = null, IReadOnlyList<Presence>? Presences = null, bool IsVirtual = false)
{
    public bool Came => State is AttendanceState.Present or AttendanceState.Virtual or AttendanceState.Substitute or AttendanceState.InAttendance;

    public bool JoinedByLink => State is AttendanceState.Virtual || IsVirtual;

    /// <summary>Whether they were there from one moment to another without a gap.</summary>
    public bool WasThere(TimeOnly from, TimeOnly to) =>
        Came && (Presences is not { Count: > 0 } || Presences.Any(one => !(one.In > from) && !(one.Out < to)));
}

/// <param name="In">Null from the start.</param>
/// <param name="Out">Null to the end.</param>
public sealed record Presence(TimeOnly? In, TimeOnly? Out);

namespace Candour.Governance;

/// <summary>How often a member came, as counts.</summary>
/// <param name="Expected">The meetings that were held while they had the seat.</param>
/// <param name="Substituted">Those to which somebody came in their place.</param>
public sealed record AttendanceCount(
    Guid Who, string Name, BoardRole Role, int Expected, int Present, int Virtual, int Substituted, int Apologies, int Absent)
{
    /// <summary>Every member of a board who had a seat at one of the meetings held in a time.</summary>
    public static IReadOnlyList<AttendanceCount> Of(GovernanceView view, Guid board, DateOnly from, DateOnly to)
    {
        var held = view.MeetingsOf(board).Where(one => one.State is MeetingState.Held && one.Day >= from && one.Day <= to).ToList();
        return
        [
            .. view.Memberships(board).Where(one => one.Role is not (BoardRole.Clerk or BoardRole.InAttendance))
                .GroupBy(one => one.Who)
                .Select(seats => Count(view, [.. seats], [.. held.Where(meeting => seats.Any(seat => seat.HoldsOn(meeting.Day)))]))
                .Where(one => one.Expected > 0)
                .OrderBy(one => one.Role).ThenBy(one => one.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    private static AttendanceCount Count(GovernanceView view, IReadOnlyList<Membership> seats, IReadOnlyList<Meeting> meetings)
    {
        var who = seats[0].Who;
        var found = meetings.Select(one => StateOf(one, who)).ToList();
        int Times(AttendanceState state) => found.Count(one => one == state);
        return new(
            who, view.NameOf(who), seats[^1].Role, meetings.Count, Times(AttendanceState.Present), Times(AttendanceState.Virtual),
            Times(AttendanceState.Substitute), Times(AttendanceState.Apologies), Times(AttendanceState.Absent));
    }

    // Somebody in their place counts before their own apologies.
    private static AttendanceState StateOf(Meeting meeting, Guid who) =>
        meeting.Attendance.Any(one => one.State is AttendanceState.Substitute && one.SubstituteFor == who) ? AttendanceState.Substitute
        : meeting.Attendance.FirstOrDefault(one => one.Who == who)?.State switch
        {
            AttendanceState.InAttendance => AttendanceState.Present,
            { } state => state,
            null => AttendanceState.Absent,
        };
}

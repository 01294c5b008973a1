using Candour.Improvement;

namespace Candour.Governance;

/// <summary>Who took part in a meeting, as the page says it.</summary>
public sealed record AttendanceDraft(IReadOnlyList<Attendee> Attendees)
{
    /// <summary>Everybody with a seat on the day: those already marked as they are, the others as absent until somebody says more.</summary>
    public static AttendanceDraft For(GovernanceView view, Meeting meeting) => new(
    [
        .. meeting.Attendance,
        .. view.MembersOn(meeting.Board, meeting.Day).Where(seat => !meeting.Attendance.Any(one => one.Who == seat.Who || one.SubstituteFor == seat.Who))
            .Select(seat => new Attendee(seat.Who, view.NameOf(seat.Who), AttendanceState.Absent)),
    ]);

    public Checked<Meeting> Take(GovernanceView view, Meeting meeting)
    {
        var members = view.MembersOn(meeting.Board, meeting.Day).Where(one => one.Role is not (BoardRole.InAttendance or BoardRole.Clerk)).DistinctBy(one => one.Who).ToDictionary(one => one.Who);
        var substitutes = Attendees.Where(one => one.State is AttendanceState.Substitute).ToList();
        return new Problems()
            .Unless(meeting.Cancellation is null, "attendance", "The meeting was cancelled.")
            .Unless(Attendees.All(one => !string.IsNullOrWhiteSpace(one.Name)), "name", "Give each one’s name.")
            .Unless(AreDifferent(Attendees.Where(one => one.State is not AttendanceState.Substitute).Select(one => one.Who)), "who", "Somebody is there twice.")
            .Unless(substitutes.All(one => one.SubstituteFor is { } seat && members.ContainsKey(seat)), "substituteFor", "Say which member each substitute came for.")
            .Unless(AreDifferent(substitutes.Select(one => one.SubstituteFor)), "substituteFor", "A member has one substitute.")
            .Unless(substitutes.CountBy(one => one.Who?.ToString() ?? one.Name.Trim().ToUpperInvariant()).All(one => one.Value == 1), "substituteFor", "Somebody can be a substitute for one member only.")
            .Unless(!substitutes.Any(one => one.Who is not null && members.ContainsKey(one.Who.Value)), "substituteFor", "A member cannot be a substitute as well.")
            .Unless(!substitutes.Any(one => Attendees.Any(other => other.Who == one.SubstituteFor && other.State is (AttendanceState.Present or AttendanceState.Virtual))), "substituteFor", "The member came as well.")
            .Unless(substitutes.All(one => IsNamed(one, members)), "substituteFor", "The member’s seat does not name this substitute.")
            .Unless(Attendees.SelectMany(one => one.Presences ?? []).All(one => !(one.Out <= one.In)), "presences", "Somebody left before they came.")
            .Or(() => meeting with { Attendance = [.. Attendees] });
    }

    private static bool AreDifferent(IEnumerable<Guid?> who) => who.OfType<Guid>().CountBy(one => one).All(one => one.Value == 1);

    // A seat that names nobody leaves it to the member.
    private static bool IsNamed(Attendee one, Dictionary<Guid, Membership> members) =>
        one.SubstituteFor is not { } seat || one.Who is not { } who || !members.TryGetValue(seat, out var member)
        || member.Substitutes.Count == 0 || member.Substitutes.Contains(who);
}

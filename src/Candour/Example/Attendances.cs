using Candour.Governance;
using Candour.Ledger;

namespace Candour.Example;

/// <summary>Who took part in a meeting, and what interests they declared.</summary>
internal sealed class Attendances(Story story, Cast cast)
{
    public Change Take(GovernanceView view, Meeting meeting, SittingText text) =>
        story.Alter<Meeting>(GovernanceChanges.AttendanceTaken, meeting.Id, one => new AttendanceDraft(
        [
            .. view.MembersOn(one.Board, one.Day).Select(seat => Seated(seat, one.Day, text)),
            .. text.Instead.Select(two => At(text, two.Who, AttendanceState.Substitute) with { SubstituteFor = cast.Id(two.For) }),
            .. text.Also.Select(key => At(text, key, AttendanceState.InAttendance)),
            .. text.Apologies.Where(key => !view.MembersOn(one.Board, one.Day).Any(seat => seat.Who == cast.Id(key))).Select(key => At(text, key, AttendanceState.Apologies)),
            .. text.Guests.Select(name => new Attendee(null, name, AttendanceState.InAttendance)),
        ]).Take(view, one).Required);

    public Change Declare(GovernanceView view, Meeting meeting, InterestText interest, int place, DateTimeOffset at) =>
        story.Alter<Meeting>(GovernanceChanges.InterestDeclared, meeting.Id, one =>
        {
            var item = view.AgendaOf(one.Id).Single(line => line.Number == interest.Item).Item.Id;
            var declared = new DeclarationDraft(cast.Id(interest.Who), item, interest.Kind, interest.Nature, interest.Left).Declare(view, one, at).Required.Declarations;
            return one with { Declarations = [.. one.Declarations, declared[^1] with { Id = Identity.Of(at, place, $"interest {meeting.Id} {interest.Who}") }] };
        });

    /// <summary>A seat whose post stood empty was empty too.</summary>
    private Attendee Seated(Membership seat, DateOnly day, SittingText text)
    {
        var key = cast.Key(seat.Who);
        var sits = seat.Role is BoardRole.InAttendance or BoardRole.Clerk ? AttendanceState.InAttendance : AttendanceState.Present;
        var state = cast.IsVacant(key, day) || text.Absent.Contains(key) ? AttendanceState.Absent
            : text.Apologies.Contains(key) || text.Instead.Exists(one => one.For == key) ? AttendanceState.Apologies
            : sits is AttendanceState.Present && text.ByLink.Contains(key) ? AttendanceState.Virtual
            : sits;
        return At(text, key, state);
    }

    private Attendee At(SittingText text, string key, AttendanceState state) => new(
        cast.Id(key), cast.Title(key), state,
        Presences: text.Times.Where(one => one.Who == key).Select(one => one.When).ToList() is { Count: > 0 } times ? times : null,
        IsVirtual: state is AttendanceState.Substitute or AttendanceState.InAttendance && text.ByLink.Contains(key));
}

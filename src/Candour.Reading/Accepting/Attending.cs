using System.Text.RegularExpressions;
using Candour.Governance;

namespace Candour.Reading.Accepting;

/// <summary>Who came, as minutes say it, into a meeting's attendance.</summary>
internal static partial class Attending
{
    public static void Take(Minutes part, DraftRow row, Governance.Meeting meeting, Attenders who, Growth growth)
    {
        if (meeting.Attendance.Count > 0)
        {
            growth.Same(row, "Who was there is recorded already and stays.");
            return;
        }
        var came = part.Present.Select(one => Of(one, AttendanceState.Present, who)).Concat(part.InAttendance.Select(one => Of(one, AttendanceState.InAttendance, who))).ToList();
        var both = part.Apologies.Where(name => came.Exists(one => Likeness.AreSame(one.Name, name) || (one.Who is { } known && known == who.Find(name, null)))).ToList();
        foreach (var name in both) growth.Note(row, $"{name} is among those who came and among the apologies; the record says that they came.");
        came.AddRange(part.Apologies.Except(both).Select(name => Of(new(name, null), AttendanceState.Apologies, who)));
        var view = GovernanceView.Of(growth.View);
        // Two people of one post keep their names; the post came once.
        var said = came.Select((one, at) => one.Who is { } id && came.FindIndex(other => other.Who == id) < at ? one with { Who = null } : one).ToList();
        if (growth.Good(new AttendanceDraft(said).Take(view, meeting), row) is not { } taken) return;
        growth.Put(GovernanceChanges.AttendanceTaken, taken);
        growth.Take(row);
        if (said.Where(one => one.Who is null).Select(one => one.Name).ToList() is { Count: > 0 } unknown)
            growth.Note(row, $"{Improvement.InWords.List(unknown)} {(unknown.Count == 1 ? "is" : "are")} recorded by name only: no post or person of that name is known.");
    }

    private static Governance.Attendee Of(Attendee one, AttendanceState state, Attenders who)
    {
        var id = who.Find(one.Name, one.Role);
        var name = one.Role is null ? one.Name : $"{one.Name} ({one.Role})";
        if (Instead().Match(one.Role ?? "") is { Success: true } instead && who.Find(instead.Groups["member"].Value, null) is { } seat && state is AttendanceState.Present)
            return new(id == seat ? null : id, one.Name, AttendanceState.Substitute, seat);
        return new(id, name, state is AttendanceState.Present && ByLink().IsMatch(one.Role ?? "") ? AttendanceState.Virtual : state);
    }

    [GeneratedRegex(@"\bsubstitut\w+ (for|of) (?<member>[^,;]+)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Instead();

    [GeneratedRegex(@"\b(virtual(ly)?|online|remote(ly)?|by (video )?link|via (Microsoft )?teams|dialled in)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ByLink();
}

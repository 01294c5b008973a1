using Candour.Improvement;

namespace Candour.Governance;

/// <summary>What minutes say of a standing item where nobody has written anything under it: the record knows who sent apologies and who declared an interest.</summary>
public static class StandingWords
{
    /// <summary>Null where somebody wrote, where the record knows nothing of such an item, or before the attendance is taken.</summary>
    public static string? Of(GovernanceView view, Meeting meeting, AgendaItem item) =>
        meeting.Attendance.Count == 0 || view.MinuteOf(item.Id)?.IsEmpty == false ? null : item.Standing switch
        {
            StandingKind.Apologies => Apologies(meeting),
            StandingKind.Declarations => Declarations(view, meeting),
            _ => null,
        };

    private static string Apologies(Meeting meeting) => meeting.Attendance.Where(one => one.State is AttendanceState.Apologies).Select(one => one.Name).ToList() switch
    {
        [] => "There were no apologies for absence.",
        var names => $"Apologies for absence were received from {InWords.List(names)}.",
    };

    private static string Declarations(GovernanceView view, Meeting meeting)
    {
        var numbers = view.AgendaOf(meeting.Id).ToDictionary(one => one.Item.Id, one => one.Number);
        var declared = meeting.Declarations.Where(one => one.Withdrawal is null).Select(one => $"{view.NameOf(one.Who)} (item {numbers.GetValueOrDefault(one.Item)})").ToList();
        return declared.Count == 0 ? "No interest was declared." : $"Interests were declared by {InWords.List(declared)}.";
    }
}

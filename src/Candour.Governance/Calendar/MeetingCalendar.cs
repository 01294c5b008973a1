namespace Candour.Governance;

/// <summary>The meetings that a board's frequency asks for and that are not in the calendar yet.</summary>
public static class MeetingCalendar
{
    public static IReadOnlyList<ProposedMeeting> Missing(GovernanceView view, Board board, DateOnly from, DateOnly until)
    {
        if (board.Frequency is not { } frequency) return [];
        var known = view.MeetingsOf(board.Id);
        HashSet<DateOnly> taken = [.. known.Select(one => one.Day), .. known.Select(one => one.PlannedFor).OfType<DateOnly>()];
        return
        [
            .. frequency.Days(from, until, view.Calendar)
                .Where(one => board.MeetsOn(one.Day) && !taken.Contains(one.Day) && !taken.Contains(one.Planned)),
        ];
    }

    public static Meeting Add(Board board, ProposedMeeting one, DateTimeOffset at) => new()
    {
        Id = Ledger.Record.NewId(at),
        Board = board.Id,
        Day = one.Day,
        Start = board.Frequency!.At,
        Room = board.Place,
        IsPublic = board.IsPublic,
        PlannedFor = one.Planned,
        PlannedReason = one.Reason,
    };
}

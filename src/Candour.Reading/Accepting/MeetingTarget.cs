using Candour.Governance;
using Candour.Improvement;

namespace Candour.Reading.Accepting;

/// <summary>The meeting whose paper is taken in: that of the chosen board on the paper's day, or a new one.</summary>
internal static class MeetingTarget
{
    /// <summary>Null where board or day is missing; then the rows are left, each with the reason.</summary>
    public static Governance.Meeting? Of(PartTarget target, DateOnly? said, string? time, string? place, List<DraftRow> rows, Growth growth)
    {
        var view = GovernanceView.Of(growth.View);
        if (target.Board is not { } id || view.Board(id) is not { } board)
            return Left("Choose the board whose meeting this is; add the board first if it is not recorded.");
        if (said is not { } day) return Left("The paper names no day of the meeting. Correct the day of the meeting itself.");
        if (view.MeetingOn(board.Id, day) is { Cancellation: null } known) return known;

        var draft = MeetingDraft.For(board, day);
        draft = draft with { Start = ClockTime.Read(time) ?? draft.Start ?? new TimeOnly(10, 0), Room = place ?? draft.Room };
        var made = draft.Add(view, board, growth.At);
        if (!made.IsGood) return Left(string.Join(' ', made.Problems.Select(one => one.Message)));
        growth.Note(rows[0], $"The meeting of {InWords.Day(day)} was not recorded and was added to the calendar of the {board.Title}.");
        return growth.Add(GovernanceChanges.MeetingPlanned, made.Value);

        Governance.Meeting? Left(string why)
        {
            foreach (var row in rows) growth.Leave(row, why);
            return null;
        }
    }
}

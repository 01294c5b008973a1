using Candour.Governance;
using Candour.Improvement;
using Candour.Time;

namespace Candour.Reading.Accepting;

/// <summary>The meeting whose paper is taken in: the one that a person chose, that of the board on the paper's day, or a new one.</summary>
internal static class MeetingTarget
{
    /// <summary>Null where board or day is missing; then the rows are left, each with the reason.</summary>
    public static Governance.Meeting? Of(PartTarget target, DateOnly? said, string? time, string? place, List<DraftRow> rows, Growth growth)
    {
        var view = GovernanceView.Of(growth.View);
        if (target.Board is not { } id || view.Board(id) is not { } board)
        {
            const string choose = "Choose the board whose meeting this is; add the board first if it is not recorded.";
            if (target.IsOpen(growth.View)) growth.Miss(rows, choose);
            else foreach (var row in rows) growth.Leave(row, choose);
            return null;
        }
        if (target.Meeting is { } chosen && view.Meeting(chosen) is { } picked && picked.Board == board.Id)
        {
            if (said is { } other && other != picked.Day) growth.Note(rows[0], $"The paper says {InWords.Day(other)}; it was taken for the meeting of {InWords.Day(picked.Day)}, as chosen.");
            return picked;
        }
        if ((target.MeetingDay ?? said) is not { } day)
        {
            foreach (var row in rows) growth.Leave(row, "The paper names no day of the meeting. Choose the meeting, or give the day of a new one.");
            return null;
        }
        if (view.MeetingOn(board.Id, day) is { Cancellation: null } known) return known;

        var made = New(board, day, time, place, growth);
        if (!made.IsGood)
        {
            foreach (var row in rows) growth.Leave(row, string.Join(' ', made.Problems.Select(one => one.Message)));
            return null;
        }
        growth.Note(rows[0], $"The meeting of {InWords.Day(day)} was not recorded and was added to the calendar of the {board.Title}.");
        return growth.Add(GovernanceChanges.MeetingPlanned, made.Value with { Provenance = growth.From(rows[0].At) });
    }

    /// <summary>A meeting of the board's own hour and room where the paper says none.</summary>
    public static Checked<Governance.Meeting> New(Board board, DateOnly day, string? time, string? place, Growth growth)
    {
        var draft = MeetingDraft.For(board, day);
        draft = draft with { Start = ClockTime.Read(time) ?? draft.Start ?? new TimeOnly(10, 0), Room = place ?? draft.Room };
        return draft.Add(GovernanceView.Of(growth.View), board, growth.At);
    }

    /// <summary>The recorded meeting that a work programme means: of its day, or of its month.</summary>
    /// <param name="rather">The one to take where several are of that month; else none is.</param>
    public static Governance.Meeting? Planned(string when, Guid board, ProgrammeView view, Guid? rather = null)
    {
        if (DueDate.Parse(when) is not { Milestones: [{ Date: { } day, Precision: DatePrecision.Day or DatePrecision.Month } said] }) return null;
        var meant = GovernanceView.Of(view).MeetingsOf(board)
            .Where(one => one.Cancellation is null && (said.Precision is DatePrecision.Day ? one.Day == day : (one.Day.Year, one.Day.Month) == (day.Year, day.Month))).ToList();
        return meant is [var only] ? only : meant.Find(one => one.Id == rather);
    }
}

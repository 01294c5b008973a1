using Candour.Improvement;

namespace Candour.Governance;

/// <summary>Whether a board can meet on a day.</summary>
internal static class MeetingDay
{
    /// <summary>What stands against it; null where nothing does.</summary>
    public static FieldProblem? Problem(GovernanceView view, Guid board, DateOnly? asked, Guid? self)
    {
        if (asked is not { } day) return null;
        if (day.Year < Time.BankHolidays.FirstYear) return new("day", $"Bank holidays are known from {Time.BankHolidays.FirstYear} on.");
        if (!view.Calendar.IsWorking(day))
            return new("day", $"{InWords.Day(day)} is no working day. The next one is {InWords.Day(view.Calendar.Add(day, 1))}.");
        return view.MeetingsOf(board).Any(one => one.Id != self && one.Day == day && one.Cancellation is null)
            ? new("day", $"The board meets on {InWords.Day(day)} already.")
            : null;
    }

    public static Problems Concerning(this Problems problems, FieldProblem? found) =>
        found is null ? problems : problems.Unless(good: false, found.Field, found.Message);
}

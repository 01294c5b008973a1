using Candour.Governance;
using Candour.Time;

namespace Candour.Reading.Accepting;

/// <summary>The day by which a board wants something done, from the words in which it said so.</summary>
internal static class ActionDue
{
    public static DateOnly? Of(string? said, Governance.Meeting meeting, DraftRow row, Growth growth)
    {
        if (string.IsNullOrWhiteSpace(said)) return null;
        if (Next(said, meeting, growth) is { } next) return next;
        if (Day(said, meeting.Day) is { } day) return day;
        growth.Note(row, $"“{said}” names no day, so the action has none. Give it one.");
        return null;
    }

    /// <summary>A day, or the last day of a month; one without a year is the first after the meeting.</summary>
    public static DateOnly? Day(string said, DateOnly after)
    {
        if (Parsed(said) is { } whole) return whole;
        var year = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{said.Trim(' ', '.')} {after.Year}");
        return Parsed(year) is { } read ? read < after ? read.AddYears(1) : read : null;
    }

    private static DateOnly? Parsed(string said) =>
        DueDate.Parse(said) is { Milestones: [{ Date: { } date, Precision: DatePrecision.Day or DatePrecision.Month or DatePrecision.Quarter }] } ? date : null;

    private static DateOnly? Next(string said, Governance.Meeting meeting, Growth growth) =>
        said.Contains("next meeting", StringComparison.OrdinalIgnoreCase) || said.Contains("next board", StringComparison.OrdinalIgnoreCase)
            ? GovernanceView.Of(growth.View).MeetingsOf(meeting.Board).FirstOrDefault(one => one.Day > meeting.Day && one.Cancellation is null)?.Day
            : null;
}

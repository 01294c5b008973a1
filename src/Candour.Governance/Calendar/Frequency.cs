using Candour.Improvement;
using Candour.Time;

namespace Candour.Governance;

public enum FrequencyUnit { Weeks, Months, Quarters }

/// <summary>How often a board meets: every six weeks on a Wednesday at 18:00.</summary>
public sealed record Frequency(int Every, FrequencyUnit Unit, DayOfWeek Weekday, TimeOnly At)
{
    /// <summary>The days of the meetings from a first one on. A day on which the council is closed gives way to the next working day, and says so.</summary>
    /// <remarks>By months and quarters the place in the month stays: a first meeting on a third Wednesday has all others on third Wednesdays, one on a fifth on last ones.</remarks>
    public IEnumerable<ProposedMeeting> Days(DateOnly from, DateOnly until, WorkingCalendar calendar)
    {
        var first = from.AddDays(((int)Weekday - (int)from.DayOfWeek + 7) % 7);
        for (var count = 0; Planned(first, count) is var planned && planned <= until; count++)
            yield return calendar.IsWorking(planned) ? new(planned, planned) : new(planned, calendar.Add(planned, 1));
    }

    public string InWords => $"{(Every == 1 ? Unit switch
    {
        FrequencyUnit.Weeks => "weekly",
        FrequencyUnit.Months => "monthly",
        _ => "quarterly",
    } : $"every {Every} {Unit.ToString().ToLowerInvariant()}")}, {Weekday} at {At:HH\\:mm}";

    private DateOnly Planned(DateOnly first, int count)
    {
        if (Unit is FrequencyUnit.Weeks) return first.AddDays(7 * Every * count);
        var month = new DateOnly(first.Year, first.Month, 1).AddMonths(count * Every * (Unit is FrequencyUnit.Quarters ? 3 : 1));
        var earliest = month.AddDays(((int)Weekday - (int)month.DayOfWeek + 7) % 7);
        var weeks = (first.Day - 1) / 7;
        return weeks < 4 || earliest.AddDays(28).Month == month.Month ? earliest.AddDays(7 * weeks) : earliest.AddDays(21);
    }
}

/// <summary>A meeting that the frequency asks for.</summary>
/// <param name="Planned">Where the frequency puts it.</param>
/// <param name="Day">Where it is: a working day.</param>
public sealed record ProposedMeeting(DateOnly Planned, DateOnly Day)
{
    public bool HasMoved => Day != Planned;

    /// <summary>Null where nothing was in the way.</summary>
    public string? Reason => HasMoved
        ? $"{InWords.Day(Planned)} is {(BankHolidays.In(Planned.Year).Contains(Planned) ? "a bank holiday" : "a day on which the council is closed")}, so it is on {InWords.Day(Day)}."
        : null;
}

using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Candour.Time;

public enum DayUnit { Working, Calendar }

/// <summary>The days on which a public office in England works: no weekend, no bank holiday, no closure of its own.</summary>
/// <remarks>SI 2007/462 regulation 1; Banking and Financial Dealings Act 1971. Right from 1995 on; safe to share between threads.</remarks>
public sealed class WorkingCalendar(IEnumerable<DateOnly> closures)
{
    private readonly FrozenSet<DateOnly> _closures = closures.ToFrozenSet();
    private readonly ConcurrentDictionary<int, WorkingYear> _years = [];

    public static WorkingCalendar England { get; } = new([]);

    /// <summary>The office's own closed days: those between Christmas and New Year, perhaps.</summary>
    public IReadOnlySet<DateOnly> Closures => _closures;

    /// <exception cref="CalendarRangeException">The day lies before 1995; so for every count of working days.</exception>
    public bool IsWorking(DateOnly day) => In(day.Year).IsWorking(day);

    /// <summary>The day that lies <paramref name="count"/> days after <paramref name="start"/>, which is day 0; a negative count goes back, none stays.</summary>
    public DateOnly Add(DateOnly start, int count, DayUnit unit = DayUnit.Working)
    {
        if (unit is DayUnit.Calendar) return Step(start, count);
        var day = start;
        for (var left = Math.Abs((long)count); left > 0;)
        {
            day = Step(day, Math.Sign(count));
            if (IsWorking(day)) left--;
        }
        return day;
    }

    /// <summary>How many days <see cref="Add"/> needs to come from <paramref name="start"/> to <paramref name="end"/>: the first does not count, the last does.</summary>
    /// <returns>A negative number when <paramref name="end"/> is the earlier.</returns>
    public int CountBetween(DateOnly start, DateOnly end, DayUnit unit = DayUnit.Working) => (unit, start <= end) switch
    {
        (DayUnit.Calendar, _) => end.DayNumber - start.DayNumber,
        (_, true) => CountFrom(start, end) - (IsWorking(start) ? 1 : 0) + (IsWorking(end) ? 1 : 0),
        (_, false) => -CountFrom(end, start),
    };

    /// <summary>The whole days that lie between a notice and a meeting; neither end counts.</summary>
    public int ClearDaysBetween(DateOnly notice, DateOnly meeting, DayUnit unit = DayUnit.Working) =>
        notice >= meeting ? 0 : CountBetween(notice, meeting.AddDays(-1), unit);

    /// <summary>The last day to publish so that <paramref name="clear"/> whole days lie between it and <paramref name="meeting"/>.</summary>
    /// <remarks>Local Government Act 1972 s100B(3). For an agenda only working days count (R v Swansea City Council, ex p Elitestone).</remarks>
    public DateOnly LatestNotice(DateOnly meeting, int clear = 5, DayUnit unit = DayUnit.Working)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(clear);
        return Add(meeting, -clear - 1, unit);
    }

    /// <summary>The working days from <paramref name="first"/> on, up to but without <paramref name="end"/>.</summary>
    private int CountFrom(DateOnly first, DateOnly end)
    {
        var count = In(end.Year).Before(end) - In(first.Year).Before(first);
        for (var year = first.Year; year < end.Year; year++) count += In(year).Total;
        return count;
    }

    private WorkingYear In(int year) => _years.GetOrAdd(year, static (y, closed) => new WorkingYear(y, closed), _closures);

    private static DateOnly Step(DateOnly day, int days)
    {
        var number = (long)day.DayNumber + days;
        if (number < DateOnly.MinValue.DayNumber) throw new CalendarRangeException(0);
        if (number > DateOnly.MaxValue.DayNumber) throw new CalendarRangeException(DateOnly.MaxValue.Year + 1);
        return DateOnly.FromDayNumber((int)number);
    }
}

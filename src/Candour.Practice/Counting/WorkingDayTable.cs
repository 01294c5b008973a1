using Candour.Practice.Duck;
using Candour.Time;

namespace Candour.Practice.Counting;

/// <summary>Working days as a table beside the lists, so that to count them is a join: for each day how many there are up to it, and the day that lies a number of them later.</summary>
internal static class WorkingDayTable
{
    private static readonly DateOnly First = new(BankHolidays.FirstYear, 1, 1);

    /// <param name="last">The last day that is asked for; none after it is known.</param>
    /// <param name="periods">The numbers of working days that are added, each a column <c>plus_20</c>.</param>
    /// <exception cref="CalendarRangeException">The day lies before the years that the calendar knows.</exception>
    public static void Create(DuckDatabase duck, WorkingCalendar calendar, DateOnly last, IReadOnlyCollection<int> periods)
    {
        var working = Days(First, calendar.Add(last, periods.Max())).Where(calendar.IsWorking).ToList();
        duck.Run($"CREATE OR REPLACE TABLE working_days (day DATE, n INTEGER{string.Concat(periods.Select(one => $", plus_{one} DATE"))})");
        using var rows = duck.Append("working_days", [DuckType.Date, DuckType.Integer, .. periods.Select(_ => DuckType.Date)]);
        var count = 0;
        foreach (var day in Days(First, last))
        {
            if (working[count] == day) count++;
            rows.Put(0, day);
            rows.Put(1, count);
            var column = 2;
            foreach (var period in periods) rows.Put(column++, working[count + period - 1]);
            rows.EndRow();
        }
        rows.Finish();
    }

    private static IEnumerable<DateOnly> Days(DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1)) yield return day;
    }
}

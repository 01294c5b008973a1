using System.Globalization;
using Candour.Practice.Counting;
using Candour.Practice.Duck;
using Candour.Time;

namespace Candour.Practice;

/// <summary>Which children are late for something, or will be.</summary>
public static class WatchList
{
    /// <summary>Most overdue first.</summary>
    /// <param name="ahead">Also what is due on the day or within so many days of it.</param>
    /// <exception cref="CalendarRangeException">The day lies before the years that the calendar knows.</exception>
    public static IReadOnlyList<WatchItem> Of(PracticeData data, DateOnly asAt, int? ahead = null, PracticeSettings? settings = null, WorkingCalendar? calendar = null)
    {
        var (interval, days) = (settings ?? new(), calendar ?? WorkingCalendar.England);
        WorkingDayTable.Create(data.Database, days, asAt, [.. KnownList.Periods(WatchRule.All.Select(one => interval.Fill(one.Day)))]);
        var (on, before) = (new AsAt(asAt, days, interval), ahead is { } more ? asAt.AddDays(more + 1) : asAt);
        var items = new List<WatchItem>();
        using var read = data.Database.Query(
            $"SELECT child, list, rule, due, team, worker FROM ({string.Join(" UNION ALL ", WatchRule.All.Select(one => Rule(one, on)))}) WHERE due < {Sql.Day(before)} ORDER BY due, rule, child, row");
        while (read.Read())
        {
            var due = read.Day(3)!.Value;
            items.Add(new(read.Text(0) ?? "", (int)read.Whole(1)!.Value, read.Text(2)!, due, asAt.DayNumber - due.DayNumber, read.Text(4), read.Text(5)));
        }
        return items;
    }

    private static string Rule(WatchRule rule, AsAt on)
    {
        var list = new KnownList(rule.List, on);
        var (day, rows) = (list.Expression(rule.Day), list.Expression(rule.Rows));
        return string.Create(CultureInfo.InvariantCulture, $"SELECT known.row, child, {rule.List} AS list, '{rule.Code}' AS rule, ({day})::DATE AS due, team, worker FROM {list.From} WHERE {rows}");
    }
}

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
        var rules = WatchRule.All.Where(one => data.Has(one.List)).ToList();
        WorkingDayTable.Create(data.Database, days, asAt, [.. KnownList.Periods(rules.Select(one => one.Day), interval)]);
        var (on, before) = (new AsAt(asAt, days, interval), ahead is { } more ? asAt.AddDays(more + 1) : asAt);
        var found = rules.GroupBy(one => one.List).SelectMany(list => Find(data.Database, new(list.Key, on), [.. list], asAt, before)).ToList();
        found.Sort(MostOverdueFirst);
        return [.. found.Select(one => one.Item)];
    }

    /// <summary>All rules of a list in one statement: a row tells of each rule the day, where it comes before the last that is asked for.</summary>
    private static IEnumerable<(WatchItem Item, long Row)> Find(DuckDatabase duck, KnownList list, IReadOnlyList<WatchRule> rules, DateOnly asAt, DateOnly before)
    {
        var days = rules.Select((one, i) => Sql.Invariant($"CASE WHEN {list.Expression(one.Rows)} THEN ({list.Expression(one.Day)})::DATE END AS due_{i}")).ToList();
        var isAsked = string.Join(" OR ", rules.Select((_, i) => Sql.Invariant($"due_{i} < {Sql.Day(before)}")));
        using var read = duck.Query($"SELECT * FROM (SELECT known.row, child, team, worker, {string.Join(", ", days)} FROM {list.From}) WHERE {isAsked}");
        while (read.Read())
        {
            var (child, team, worker) = (read.Text(1) ?? "", read.Text(2), read.Text(3));
            for (var i = 0; i < rules.Count; i++)
                if (read.Day(4 + i) is { } due && due < before)
                    yield return (new(child, rules[i].List, rules[i].Code, due, asAt.DayNumber - due.DayNumber, team, worker), read.Whole(0)!.Value);
        }
    }

    private static int MostOverdueFirst((WatchItem Item, long Row) one, (WatchItem Item, long Row) other)
    {
        var order = one.Item.Due.CompareTo(other.Item.Due);
        if (order == 0) order = string.CompareOrdinal(one.Item.Rule, other.Item.Rule);
        if (order == 0) order = string.CompareOrdinal(one.Item.Child, other.Item.Child);
        return order == 0 ? one.Row.CompareTo(other.Row) : order;
    }
}

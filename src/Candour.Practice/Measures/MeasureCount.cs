using Candour.Practice.Counting;
using Candour.Practice.Duck;
using Candour.Time;

namespace Candour.Practice;

/// <summary>Counts every measure whose lists are there: one statement for all of a list.</summary>
public sealed class MeasureCount
{
    private readonly PracticeData _data;
    private readonly IReadOnlyList<PracticeMeasure> _measures;
    private readonly AsAt _on;
    private readonly PracticeSettings _settings;

    /// <exception cref="CalendarRangeException">The day lies before the years that the calendar knows.</exception>
    public MeasureCount(PracticeData data, DateOnly asAt, PracticeSettings? settings = null, WorkingCalendar? calendar = null)
    {
        (_data, _settings) = (data, settings ?? new());
        _measures = [.. PracticeMeasures.All.Where(one => one.Lists.All(data.Has))];
        _on = new(asAt, calendar ?? WorkingCalendar.England, _settings);
        WorkingDayTable.Create(data.Database, calendar ?? WorkingCalendar.England, asAt, [.. KnownList.Periods(_measures.SelectMany(one => one.Expressions), _settings)]);
    }

    /// <summary>In the order of <see cref="PracticeMeasures.All"/>, the whole authority before its teams or workers.</summary>
    public IReadOnlyList<MeasureFigure> Count(MeasureGroup by = MeasureGroup.Authority)
    {
        var figures = _measures.Where(one => one.Rows.Length > 0).GroupBy(one => one.Lists[0]).SelectMany(list => CountList(list.Key, [.. list], by));
        var place = _measures.Select((one, i) => (one.Code, i)).ToDictionary(one => one.Code, one => one.i);
        return [.. figures.Concat(new CaseloadCount(_data.Database, _on, _settings).Count(by)).OrderBy(one => place[one.Measure.Code])];
    }

    private IEnumerable<MeasureFigure> CountList(ListId list, IReadOnlyList<PracticeMeasure> measures, MeasureGroup by)
    {
        var groups = by.Has(AnnexAList.Of(list));
        var rows = new List<(string Group, Tally[] Tallies)>();
        using (var read = _data.Database.Query(Statement(new(list, _on), measures, groups ? by.Column() : null)))
            while (read.Read())
            {
                var column = 1;
                rows.Add((read.Text(0)!, [.. measures.Select(one => new Tally(read.Whole(column++)!.Value, read.Whole(column++)!.Value, [.. one.LeaveOut.Select(_ => read.Whole(column++)!.Value)]))]));
            }
        for (var i = 0; i < measures.Count; i++)
        {
            yield return Figure(measures[i], null, rows.Select(one => one.Tallies[i]).Aggregate(Tally.None(measures[i]), (a, b) => a.And(b)));
            if (!groups) continue;
            foreach (var (group, tallies) in rows.OrderBy(one => one.Group, StringComparer.Ordinal)) yield return Figure(measures[i], group, tallies[i]);
        }
    }

    private static MeasureFigure Figure(PracticeMeasure measure, string? group, Tally tally) =>
        new(measure, group, tally.Numerator, tally.Denominator, [.. measure.LeaveOut.Zip(tally.Left, (one, rows) => new LeftOut(one.Reason, rows))]);

    private static string Statement(KnownList list, IReadOnlyList<PracticeMeasure> measures, string? group)
    {
        var (inner, outer) = (new List<string>(), new List<string>());
        for (var i = 0; i < measures.Count; i++)
        {
            var measure = measures[i];
            var left = measure.LeaveOut.Select(one => list.Expression(one.Rows)).ToList();
            inner.Add(Name($"({list.Expression(measure.Rows)}){string.Concat(left.Select(one => $" AND ({one}) IS NOT TRUE"))}", "d", i));
            inner.Add(Name(list.Expression(measure.Counts), "c", i));
            outer.Add(Sql.Invariant($"count(*) FILTER (d{i})"));
            outer.Add(measure.Unit.IsTime() ? Sql.Invariant($"coalesce(sum(c{i}) FILTER (d{i}), 0)::BIGINT") : Sql.Invariant($"count(*) FILTER (d{i} AND c{i})"));
            for (var j = 0; j < left.Count; j++)
            {
                // A row that has two reasons is left out for the first.
                inner.Add(Name(string.Concat(left.Take(j).Select(one => $"({one}) IS NOT TRUE AND ")) + $"({left[j]})", Sql.Invariant($"l{i}_"), j));
                outer.Add(Sql.Invariant($"count(*) FILTER (l{i}_{j})"));
            }
        }
        var key = group is null ? "''" : $"coalesce({group}, '{MeasureGroups.NotAllocated}')";
        return $"SELECT {(group is null ? "''" : "key")}, {string.Join(", ", outer)} FROM (SELECT {key} AS key, {string.Join(", ", inner)} FROM {list.From}) {(group is null ? "" : "GROUP BY key")}";
    }

    private static string Name(string expression, string letter, int number) => Sql.Invariant($"{expression} AS {letter}{number}");

    private sealed record Tally(long Denominator, long Numerator, long[] Left)
    {
        public static Tally None(PracticeMeasure measure) => new(0, 0, new long[measure.LeaveOut.Count]);

        public Tally And(Tally other) => new(Denominator + other.Denominator, Numerator + other.Numerator, [.. Left.Zip(other.Left, (a, b) => a + b)]);
    }
}

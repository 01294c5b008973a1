namespace Candour.Time;

/// <summary>How every clock stands on a day. Nothing but the arguments decides it.</summary>
public static class Clocks
{
    /// <summary>An event whose date is not known yields a clock that has not started and says so; several dates of one event yield a clock each.</summary>
    /// <param name="dueSoonDays">How many days before the last one a clock says that it is due soon.</param>
    public static IReadOnlyList<Clock> On(
        DateOnly asAt, ClockRules rules, IEnumerable<RecordedEvent> events,
        IEnumerable<NotifiedDate>? notified = null, WorkingCalendar? calendar = null, int dueSoonDays = 14)
    {
        var known = new EventDates(events);
        var reader = new ClockReader(asAt, rules, known, [.. notified ?? []], calendar ?? WorkingCalendar.England, dueSoonDays);
        var clocks = new List<Clock>();
        foreach (var rule in rules.GiversFirst)
        {
            var of = reader.Read(rule);
            if (rule.Gives is { } given) known.Give(given, of);
            clocks.AddRange(of);
        }
        return [.. clocks.OrderBy(c => c.Due ?? c.NotBefore ?? DateOnly.MaxValue).ThenBy(c => c.TriggeredOn is null).ThenBy(c => rules.PlaceOf(c.Rule))];
    }
}

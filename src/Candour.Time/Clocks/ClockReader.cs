namespace Candour.Time;

/// <summary>Reads the clocks of one rule after another from what is known on a day.</summary>
internal sealed class ClockReader(
    DateOnly asAt, ClockRules rules, EventDates events, IReadOnlyList<NotifiedDate> notified, WorkingCalendar calendar, int dueSoonDays)
{
    public IReadOnlyList<Clock> Read(ClockRule rule)
    {
        try
        {
            return Of(rule);
        }
        catch (CalendarRangeException outside)
        {
            return [new(rule, null, 1, null, null, null, ClockStatus.NotStarted, $"Not worked out: {outside.Message}")];
        }
    }

    private IReadOnlyList<Clock> Of(ClockRule rule)
    {
        var recorded = events.Of(rule.Trigger);
        if (recorded.Length == 0) return rule.IsValidOn(asAt) ? [NotStarted(rule)] : [];
        var triggers = Array.FindAll(recorded, rule.IsValidOn);
        if (triggers.Length == 0) return [];
        return rule.Direction is Direction.Every ? [Recurring(rule, triggers)] : [.. Single(rule, triggers)];
    }

    private Clock NotStarted(ClockRule rule) => NotifiedFor(rule, null) is { } date
        ? Standing(new(rule, null, 1, null, null, date, ClockStatus.Running, ""), null)
        : new(rule, null, 1, null, null, null, ClockStatus.NotStarted, $"Not started: {rules.Events[rule.Trigger]} is not recorded.");

    /// <summary>One clock for each date of the trigger, each with the fulfilment that is its own.</summary>
    private IEnumerable<Clock> Single(ClockRule rule, DateOnly[] triggers)
    {
        var unused = Happened(rule.FulfilledBy);
        DateOnly? previous = null;
        foreach (var trigger in triggers)
        {
            var due = DueAfter(rule, trigger);
            var met = FirstFor(rule, unused, trigger, previous, due);
            if (met is { } day) unused.Remove(day);
            var notBefore = rule.Direction is Direction.NotBefore ? rule.Period!.After(trigger, calendar) : rule.Earliest?.After(trigger, calendar);
            yield return Standing(new(rule, trigger, 1, notBefore, due, NotifiedFor(rule, trigger, isLatest: trigger == triggers[^1]), ClockStatus.Running, ""), met);
            previous = trigger;
        }
    }

    private DateOnly? DueAfter(ClockRule rule, DateOnly trigger) => rule.Direction switch
    {
        Direction.NotLaterThan or Direction.Between => rule.CountsBack ? rule.Period!.Before(trigger, calendar) : rule.Period!.After(trigger, calendar),
        _ => null,
    };

    /// <summary>After a trigger, the first that is left; before one, the first since the trigger before it, unless this one fell due even earlier.</summary>
    private static DateOnly? FirstFor(ClockRule rule, List<DateOnly> unused, DateOnly trigger, DateOnly? previous, DateOnly? due) =>
        unused.Select(d => (DateOnly?)d).FirstOrDefault(d => rule.CountsBack ? d <= trigger && (previous is null || due <= previous || d > previous) : d >= trigger);

    /// <summary>A rule that comes back: each fulfilment discharges one occurrence, counted from the trigger; where the trigger itself fulfils it, the count begins anew each time.</summary>
    private Clock Recurring(ClockRule rule, DateOnly[] triggers)
    {
        var past = Array.FindAll(triggers, t => t <= asAt);
        var start = past.Length > 0 ? past[^1] : triggers[0];
        var occurrence = rule.FulfilledBy is null ? NextFrom(rule, start)
            : rule.FulfilledBy == rule.Trigger ? 1
            : Happened(rule.FulfilledBy).Count(d => d >= start) + 1;
        var due = rule.Period!.Times(occurrence).After(start, calendar);
        return Standing(new(rule, start, occurrence, null, due, NotifiedFor(rule, start), ClockStatus.Running, ""), null);
    }

    /// <summary>Where nothing tells whether it was done, the occurrence that comes next.</summary>
    private int NextFrom(ClockRule rule, DateOnly start)
    {
        var occurrence = 1;
        while (rule.Period!.Times(occurrence).After(start, calendar) < asAt) occurrence++;
        return occurrence;
    }

    private List<DateOnly> Happened(string? name) => [.. events.Of(name).Where(d => d <= asAt)];

    private NotifiedDate? NotifiedFor(ClockRule rule, DateOnly? trigger, bool isLatest = true) => notified.LastOrDefault(n =>
        n.Rule == rule.Code && (n.TriggeredOn is { } on ? on == trigger : isLatest));

    private Clock Standing(Clock clock, DateOnly? met)
    {
        var ended = Happened(clock.Rule.EndedBy).FirstOrDefault(d => d >= clock.TriggeredOn);
        if (met is null && ended != default)
            return clock with { Status = ClockStatus.Met, Reason = $"Ended: {rules.Events[clock.Rule.EndedBy!]} is {ended.Said()}." };

        var known = clock with { MetOn = met, Status = StatusOf(clock, met) };
        return known with { Reason = ClockSentence.For(known, asAt) };
    }

    private ClockStatus StatusOf(Clock clock, DateOnly? met) => (met, clock.Due) switch
    {
        ({ }, _) => ClockStatus.Met,
        (_, { } due) when asAt > due => ClockStatus.Overdue,
        (_, { } due) when asAt >= due.AddDays(-dueSoonDays) => ClockStatus.DueSoon,
        (_, null) when asAt >= clock.NotBefore && clock.Rule.FulfilledBy is null => ClockStatus.Met,
        _ => ClockStatus.Running,
    };
}

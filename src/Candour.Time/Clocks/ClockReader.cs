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
        var triggers = Array.FindAll(recorded, e => rule.IsValidOn(e.Date));
        if (triggers.Length == 0) return [];
        return rule.Direction is Direction.Every ? [Recurring(rule, triggers)] : [.. Single(rule, triggers)];
    }

    private Clock NotStarted(ClockRule rule) => NotifiedFor(rule, null) is { } date
        ? Standing(new(rule, null, 1, null, null, date, ClockStatus.Running, ""), null)
        : new(rule, null, 1, null, null, null, ClockStatus.NotStarted, $"Not started: {rules.Events[rule.Trigger]} is not recorded.");

    /// <summary>One clock for each date of the trigger, each with the fulfilment that is its own.</summary>
    private IEnumerable<Clock> Single(ClockRule rule, RecordedEvent[] triggers)
    {
        var unused = Happened(rule.FulfilledBy);
        foreach (var trigger in triggers)
        {
            var due = DueAfter(rule, trigger.Date);
            var met = OwnFor(rule, unused, triggers, trigger, due)
                ?? FirstFor(rule, unused.Where(e => !BelongsElsewhere(e, trigger, triggers)), triggers, trigger, due);
            if (met is not null) unused.Remove(met);
            var notBefore = rule.Direction is Direction.NotBefore ? rule.Period!.After(trigger.Date, calendar) : rule.Earliest?.After(trigger.Date, calendar);
            var letter = NotifiedFor(rule, trigger.Date, isLatest: trigger == triggers[^1]);
            yield return Standing(new(rule, trigger.Date, 1, notBefore, due, letter, ClockStatus.Running, "") { Of = trigger.Of }, met?.Date, Ending(rule, triggers, trigger));
        }
    }

    private DateOnly? DueAfter(ClockRule rule, DateOnly trigger) => rule.Direction switch
    {
        Direction.NotLaterThan or Direction.Between => rule.CountsBack ? rule.Period!.Before(trigger, calendar) : rule.Period!.After(trigger, calendar),
        _ => null,
    };

    /// <summary>The first fulfilment that names the trigger's own matter.</summary>
    private static RecordedEvent? OwnFor(ClockRule rule, List<RecordedEvent> unused, RecordedEvent[] triggers, RecordedEvent trigger, DateOnly? due) =>
        trigger.Of is null ? null : FirstFor(rule, unused.Where(e => e.Of == trigger.Of), triggers.Where(t => t.Of == trigger.Of), trigger, due);

    /// <summary>After a trigger, the first that is left; before one, the first since the trigger before it, unless this one fell due even earlier.</summary>
    private static RecordedEvent? FirstFor(ClockRule rule, IEnumerable<RecordedEvent> left, IEnumerable<RecordedEvent> triggers, RecordedEvent trigger, DateOnly? due)
    {
        if (!rule.CountsBack) return left.FirstOrDefault(e => e.Date >= trigger.Date);
        var previous = triggers.TakeWhile(t => t != trigger).LastOrDefault()?.Date;
        return left.FirstOrDefault(e => e.Date <= trigger.Date && (previous is null || due <= previous || e.Date > previous));
    }

    /// <summary>An event that names a matter belongs to that matter's trigger; where the rule has none, it goes by order like one that names nothing.</summary>
    private static bool BelongsElsewhere(RecordedEvent one, RecordedEvent trigger, RecordedEvent[] triggers) =>
        one.Of is not null && one.Of != trigger.Of && Array.Exists(triggers, t => t.Of == one.Of);

    private DateOnly? Ending(ClockRule rule, RecordedEvent[] triggers, RecordedEvent trigger) =>
        Happened(rule.EndedBy).Find(e => e.Date >= trigger.Date && !BelongsElsewhere(e, trigger, triggers))?.Date;

    /// <summary>A rule that comes back: each fulfilment discharges one occurrence, counted from the trigger; where the trigger itself fulfils it, the count begins anew each time.</summary>
    private Clock Recurring(ClockRule rule, RecordedEvent[] triggers)
    {
        var start = Array.FindLast(triggers, t => t.Date <= asAt) ?? triggers[0];
        var occurrence = rule.FulfilledBy is null ? NextFrom(rule, start.Date)
            : rule.FulfilledBy == rule.Trigger ? 1
            : Happened(rule.FulfilledBy).Count(e => e.Date >= start.Date && !BelongsElsewhere(e, start, triggers)) + 1;
        var due = rule.Period!.Times(occurrence).After(start.Date, calendar);
        return Standing(new(rule, start.Date, occurrence, null, due, NotifiedFor(rule, start.Date), ClockStatus.Running, "") { Of = start.Of }, null, Ending(rule, triggers, start));
    }

    /// <summary>Where nothing tells whether it was done, the occurrence that comes next.</summary>
    private int NextFrom(ClockRule rule, DateOnly start)
    {
        var occurrence = 1;
        while (rule.Period!.Times(occurrence).After(start, calendar) < asAt) occurrence++;
        return occurrence;
    }

    private List<RecordedEvent> Happened(string? name) => [.. events.Of(name).Where(e => e.Date <= asAt)];

    private NotifiedDate? NotifiedFor(ClockRule rule, DateOnly? trigger, bool isLatest = true) => notified.LastOrDefault(n =>
        n.Rule == rule.Code && (n.TriggeredOn is { } on ? on == trigger : isLatest));

    private Clock Standing(Clock clock, DateOnly? met, DateOnly? ended = null)
    {
        if (met is null && ended is { } end)
            return clock with { Status = ClockStatus.Met, Reason = $"Ended: {rules.Events[clock.Rule.EndedBy!]} is {end.Said()}." };

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

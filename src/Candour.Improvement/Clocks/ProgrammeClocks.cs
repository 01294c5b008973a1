using Candour.Time;

namespace Candour.Improvement;

/// <summary>The clocks that a programme's events start, moved and met as people ruled.</summary>
public static class ProgrammeClocks
{
    /// <summary>A child's timescales are watched child by child, from the lists of children.</summary>
    private const string OfChildren = "Children: timescales of practice";

    /// <summary>By date; those that have not started come last.</summary>
    public static IReadOnlyList<ProgrammeClock> Of(ProgrammeView view, DateOnly today, ClockRules rules)
    {
        var clocks = Run(view, today, rules, [.. view.Rulings.Where(one => one.NotifiedDue is not null)]);
        var obligations = view.Sources.SelectMany(one => one.Obligations).Where(one => one.Event is not null).ToLookup(one => one.Event!);
        return
        [
            .. clocks.Where(one => one.Rule.Subject != OfChildren)
                .Select(one => With(view, one, today) with { Obligations = [.. obligations[one.Rule.Trigger]] }),
        ];
    }

    private static IReadOnlyList<Clock> Run(ProgrammeView view, DateOnly today, ClockRules rules, IReadOnlyList<ClockRuling> notifying)
    {
        var calendar = new WorkingCalendar(view.Council?.Closures ?? []);
        var events = view.Events.Select(one => new RecordedEvent(one.Name, one.On, Matter(one))).Concat(Met(view, rules)).ToList();
        IReadOnlyList<Clock> On(IEnumerable<NotifiedDate> notified) => Clocks.On(today, rules, events, notified, calendar, view.Programme.DueSoon);

        if (notifying.Count == 0) return On([]);
        var computed = notifying.All(one => one.Occurrence is null) ? [] : On([]).Select(one => (one.Rule.Code, one.Computed)).ToHashSet();
        return On(notifying.Where(one => one.Occurrence is null || computed.Contains((one.Rule, one.Occurrence)))
            .Select(one => new NotifiedDate(one.Rule, one.NotifiedDue!.Value, one.Reason, EventOf(view, one)?.On)));
    }

    /// <summary>What meets a rule that comes back discharges one occurrence of it, as if its event were recorded.</summary>
    private static IEnumerable<RecordedEvent> Met(ProgrammeView view, ClockRules rules) => view.Rulings
        .Where(one => one.MetOn is not null)
        .SelectMany(one => rules.Rules.Where(rule => rule.Code == one.Rule && rule is { Direction: Direction.Every, FulfilledBy: not null }).Take(1),
            (one, rule) => new RecordedEvent(rule.FulfilledBy!, one.MetOn!.Value, Matter(EventOf(view, one))));

    /// <summary>An event that names its source meets and ends that source's clocks, also where two inspections overlap.</summary>
    private static string? Matter(ProgrammeEvent? one) => one?.Source?.ToString();

    private static ProgrammeClock With(ProgrammeView view, Clock clock, DateOnly today)
    {
        var started = view.Events.FirstOrDefault(one => one.Name == clock.Rule.Trigger && one.On == clock.TriggeredOn);
        var ruling = view.Rulings.LastOrDefault(one => one.Rule == clock.Rule.Code
            && (EventOf(view, one) is not { } of || of.On == clock.TriggeredOn)
            && (one.Occurrence is null || one.Occurrence == clock.Computed));
        return ruling?.MetOn is { } met && met <= today && clock.Rule.Direction != Direction.Every
            ? new(clock with { Status = ClockStatus.Met, MetOn = met, Reason = $"Done on {InWords.Day(met)}{Late(clock, met)}: {ruling.Reason}" }, started, ruling)
            : new(clock, started, ruling);
    }

    private static string Late(Clock clock, DateOnly met) => met > clock.Due ? $", {InWords.Days(met.DayNumber - clock.Due!.Value.DayNumber)} late" : "";

    private static ProgrammeEvent? EventOf(ProgrammeView view, ClockRuling ruling) => ruling.Event is { } id ? view.Snapshot.Find<ProgrammeEvent>(id) : null;
}

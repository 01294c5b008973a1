using Candour.Improvement;
using Candour.Time;

namespace Candour.Assurance;

/// <summary>A visit that a rule expects.</summary>
/// <param name="Planned">The visit that is arranged for it; null where none is.</param>
public sealed record ExpectedVisit(VisitKind Kind, ProgrammeClock Clock, Visit? Planned)
{
    /// <summary>Whether what is arranged comes later than the rule has it.</summary>
    public bool IsLate => Planned?.From > Clock.Clock.Due;
}

/// <summary>What the clocks say about visits.</summary>
public static class VisitClocks
{
    /// <summary>Visits that a running clock expects, the earliest first.</summary>
    public static IReadOnlyList<ExpectedVisit> Expected(VisitView view, IEnumerable<ProgrammeClock> clocks, DateOnly today) =>
    [
        .. from clock in clocks
            where clock.Clock is { Status: not ClockStatus.Met, Due: not null }
            from kind in Enum.GetValues<VisitKind>()
            where kind.Event() is { } name && name == clock.Clock.Rule.FulfilledBy
            select new ExpectedVisit(kind, clock, view.Visits.FirstOrDefault(one => one.Kind == kind && one.From is not null && one.StateOn(today) is VisitState.Ahead)),
    ];

    /// <summary>The clocks that a visit's day started.</summary>
    public static IEnumerable<ProgrammeClock> StartedBy(Visit visit, IEnumerable<ProgrammeClock> clocks) =>
        clocks.Where(one => visit.Kind.Event() == one.Clock.Rule.Trigger && one.Clock.TriggeredOn == visit.From && one.Clock.Due is not null);
}

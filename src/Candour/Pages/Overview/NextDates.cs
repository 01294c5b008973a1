using Candour.Assurance;
using Candour.Improvement;
using Candour.Time;

namespace Candour.Pages.Overview;

/// <summary>One date ahead, or one that was missed.</summary>
/// <param name="When">The day; null for a clock that has not started.</param>
internal sealed record NextDate(DateOnly? When, string What, string? Note, bool IsOverdue = false);

/// <summary>What the programme must keep in sight: what is overdue, what is next, and what has not started though somebody is obliged to it.</summary>
internal static class NextDates
{
    private const int Shown = 7;

    public static IReadOnlyList<NextDate> Of(ProgrammeView view, IReadOnlyList<ProgrammeClock> clocks, DateOnly today)
    {
        var planned = view.Ahead(today).ToList();
        var reports = DutyDates.Open(view, today).ToLookup(one => one.State is DutyState.Overdue);
        var running = clocks.Where(one => one.Clock.Status is ClockStatus.Running or ClockStatus.DueSoon && one.Clock.Due is not null)
            .Where(one => planned.All(happens => happens.On != one.Clock.Due || happens.Name != one.Clock.Rule.FulfilledBy))
            .Select(one => new NextDate(one.Clock.Due, one.Clock.Rule.Title, Basis(one)));
        return
        [
            .. clocks.Where(one => one.Clock.Status == ClockStatus.Overdue).Select(one => new NextDate(one.Clock.Due, one.Clock.Rule.Title, "Overdue. Nobody has recorded that it was done", IsOverdue: true)),
            .. reports[true].Select(one => new NextDate(one.Due, one.Duty.What, "Overdue. No report is recorded", IsOverdue: true)),
            .. running.Concat(planned.Select(one => new NextDate(one.On, one.Label ?? one.Name, null)))
                .Concat(reports[false].Where(one => one.Duty.EveryMonths is not null).Select(one => new NextDate(one.Due, one.Duty.What, $"To {one.Duty.ToWhom}"))).OrderBy(one => one.When).Take(Shown),
            .. clocks.Where(one => one is { Clock.Status: ClockStatus.NotStarted, Obligations.Count: > 0, Clock.Rule.Period: not null })
                .Select(one => new NextDate(null, one.Clock.Rule.Title, one.Clock.Reason.Replace("Not started: ", "", StringComparison.Ordinal) is [var first, .. var rest] ? $"{char.ToUpperInvariant(first)}{rest}" : null)),
        ];
    }

    private static string Basis(ProgrammeClock one) => one.Clock switch
    {
        { Notified: not null } => "A notified date",
        { Rule: { CountsBack: true, Period: { } period }, TriggeredOn: { } on } => $"{period} before {InWords.Day(on)}",
        { Rule: { Period: { } period }, TriggeredOn: { } on } => $"{period} after {InWords.Day(on)}",
        _ => one.Clock.Rule.Source,
    };
}

using Candour.Improvement;
using Candour.Time;

namespace Candour.Commands;

/// <summary>A clock as <c>candour clocks</c> prints it.</summary>
internal sealed record ClockOutput(
    string Rule, string Title, string Trigger, DateOnly? TriggeredOn, Direction Direction, int Occurrence,
    DateOnly? NotBefore, DateOnly? Due, DateOnly? Computed, DateOnly? Notified, PeriodUnit? Unit, int? Amount,
    ClockStatus Status, DateOnly? MetOn, string Reason, string Source, IReadOnlyList<string> Evidence, string? Note,
    DateOnly? ValidFrom, DateOnly? ValidTo)
{
    public static ClockOutput Of(Clock clock) => new(
        clock.Rule.Code, clock.Rule.Title, clock.Rule.Trigger, clock.TriggeredOn, clock.Rule.Direction, clock.Occurrence,
        clock.NotBefore, clock.Due, clock.Computed, clock.Notified?.Date, clock.Rule.Period?.Unit, clock.Rule.Period?.Amount,
        clock.Status, clock.MetOn, clock.Reason, clock.Rule.Source, [.. clock.Rule.Evidence.Select(e => e.Words())], clock.Rule.Note,
        clock.Rule.ValidFrom, clock.Rule.ValidTo);

    public static void WriteTable(IReadOnlyList<Clock> clocks, DateOnly asAt, TextWriter to)
    {
        to.WriteLine($"Clocks as at {asAt.Iso()}");
        foreach (var clock in clocks.Where(c => c.Status is not ClockStatus.NotStarted))
        {
            to.WriteLine();
            to.WriteLine($"{(clock.Due ?? clock.NotBefore)?.Iso() ?? "",-10}  {Words(clock.Status),-9}  {clock.Rule.Code,-6}{clock.Rule.Title}");
            to.WriteLine($"{"",23}{clock.Reason}");
            to.WriteLine($"{"",23}{clock.Rule.Source} ({string.Join("; ", clock.Rule.Evidence.Select(e => e.Words()))})");
        }
        to.WriteLine();
        foreach (var clock in clocks.Where(c => c.Status is ClockStatus.NotStarted))
            to.WriteLine($"{clock.Rule.Code,-6}{clock.Rule.Title}. {clock.Reason}");
    }

    private static string Words(ClockStatus status) => status switch
    {
        ClockStatus.Running => "running",
        ClockStatus.DueSoon => "due soon",
        ClockStatus.Overdue => "overdue",
        ClockStatus.Met => "met",
        _ => "not started",
    };
}

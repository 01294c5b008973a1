namespace Candour.Improvement;

/// <summary>What somebody decides about a clock, as a form says it: a date that was notified, the day it was met, or both.</summary>
public sealed record RulingDraft(DateOnly? Notified, DateOnly? MetOn, string? Reason)
{
    public static RulingDraft Of(ClockRuling one) => new(one.NotifiedDue, one.MetOn, one.Reason);

    public Checked<ClockRuling> Add(ProgrammeClock clock, DateTimeOffset at, DateOnly today, string by) => Check(clock, today).Or(() => Fill(new()
    {
        Id = Ledger.Record.NewId(at),
        Rule = clock.Clock.Rule.Code,
        Event = clock.Event?.Id,
        Occurrence = clock.Clock.Rule.Direction is Time.Direction.Every ? clock.Clock.Computed : null,
        Reason = "",
        By = by,
    }, by));

    public Checked<ClockRuling> Edit(ProgrammeClock clock, ClockRuling before, DateOnly today, string by) => Check(clock, today).Or(() => Fill(before, by));

    private ClockRuling Fill(ClockRuling one, string by) => one with { NotifiedDue = Notified, MetOn = MetOn, Reason = Reason!.Trim(), By = by };

    private Problems Check(ProgrammeClock clock, DateOnly today) => new Problems()
        .Unless(Notified is not null || MetOn is not null, "notified", "Give the date that was notified, or the day on which it was done.")
        .Unless(!(MetOn > today), "metOn", "That day is still to come.")
        .Unless(!(MetOn < clock.Clock.TriggeredOn) || clock.Clock.Rule.CountsBack, "metOn", "That is before the clock started.")
        .Required(Reason, "reason", "Say who decided it, and where it is written.");
}

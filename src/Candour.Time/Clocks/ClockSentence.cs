namespace Candour.Time;

/// <summary>Says in a sentence or two how a clock stands.</summary>
internal static class ClockSentence
{
    public static string For(Clock clock, DateOnly asAt)
    {
        var sentence = clock switch
        {
            { MetOn: { } met } => $"Done on {met.Said()}{Difference(clock, met)}.",
            { Status: ClockStatus.Overdue, Due: { } due } => $"Overdue by {Days(asAt.DayNumber - due.DayNumber)}: due on {due.Said()}{Basis(clock)}.",
            { Notified: null, NotBefore: { } first, Due: { } due } => $"Due between {first.Said()} and {due.Said()}{Basis(clock)}.",
            { Due: { } due } => $"Due on {due.Said()}{Basis(clock)}.",
            { Status: ClockStatus.Met, NotBefore: { } end } => $"The time that had to pass was over on {end.Said()}.",
            { NotBefore: { } first } => $"Not before {first.Said()}{Basis(clock)}.",
            _ => "The rule gives no number of days.",
        };
        return clock.Notified is { } notified ? $"{sentence} {Overridden(clock, notified)}" : sentence;
    }

    private static string Difference(Clock clock, DateOnly met) =>
        met > clock.Due ? $", {Days(met.DayNumber - clock.Due!.Value.DayNumber)} late"
        : met < clock.NotBefore ? $", {Days(clock.NotBefore!.Value.DayNumber - met.DayNumber)} too early"
        : "";

    private static string Basis(Clock clock) => clock switch
    {
        { Notified: not null } or { TriggeredOn: null } or { Rule.Period: null or { Amount: 0 } } => "",
        { Rule.Direction: Direction.Every } => $", number {clock.Occurrence} of one every {clock.Rule.Period} from {clock.TriggeredOn.Value.Said()}",
        { Rule.Earliest.Amount: var earliest } => $", {earliest} to {clock.Rule.Period} after {clock.TriggeredOn.Value.Said()}",
        { Rule.CountsBack: true } => $", {clock.Rule.Period} before {clock.TriggeredOn.Value.Said()}",
        _ => $", {clock.Rule.Period} after {clock.TriggeredOn.Value.Said()}",
    };

    private static string Overridden(Clock clock, NotifiedDate notified) => clock.Computed is { } computed
        ? $"That day was notified in place of {computed.Said()}: {notified.Reason}."
        : $"That day was notified: {notified.Reason}.";

    private static string Days(int count) => count == 1 ? "1 day" : $"{count} days";
}

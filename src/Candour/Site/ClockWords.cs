using Candour.GovUk;
using Candour.Improvement;
using Candour.Time;

namespace Candour.Site;

/// <summary>How a clock stands, as pages show it.</summary>
internal static class ClockWords
{
    public static Tag Tag(ClockStatus status) => new() { Text = Of(status), Classes = $"govuk-tag--{Colour(status)}" };

    public static string Of(ClockStatus status) => status switch
    {
        ClockStatus.NotStarted => "Not started",
        ClockStatus.Running => "Running",
        ClockStatus.DueSoon => "Due soon",
        ClockStatus.Overdue => "Overdue",
        _ => "Met",
    };

    /// <summary>70 working days after the date on which the council received the report</summary>
    public static string Length(ClockRule rule, ClockRules rules)
    {
        var anchor = rules.Events.GetValueOrDefault(rule.Trigger, rule.Trigger);
        return rule switch
        {
            { Direction: Direction.Every, Period: { } period } => $"every {period} from {anchor}",
            { Earliest: { } earliest, Period: { } period } => $"{earliest} to {period} after {anchor}",
            { CountsBack: true, Period: { } period } => $"{period} before {anchor}",
            { Direction: Direction.NotBefore, Period: { } period } => $"not before {period} after {anchor}",
            { Period: { Amount: 0 } } => $"on {anchor}",
            { Period: { } period } => $"{period} after {anchor}",
            _ => "no number of days",
        };
    }

    public static string Evidence(ClockRule rule) => InWords.List(rule.Evidence.Select(one => one.Words()));

    public static string Event(string name, ClockRules rules) =>
        rules.Events.GetValueOrDefault(name) is { Length: > 0 } words ? $"{char.ToUpperInvariant(words[0])}{words[1..]}" : name;

    public static ClockState State(ClockStatus status) => status switch
    {
        ClockStatus.Running => ClockState.Running,
        ClockStatus.DueSoon => ClockState.DueSoon,
        ClockStatus.Overdue => ClockState.Overdue,
        ClockStatus.Met => ClockState.Met,
        _ => ClockState.NotStarted,
    };

    private static string Colour(ClockStatus status) => status switch
    {
        ClockStatus.DueSoon => "yellow",
        ClockStatus.Overdue => "red",
        ClockStatus.Met => "green",
        ClockStatus.Running => "blue",
        _ => "grey",
    };
}

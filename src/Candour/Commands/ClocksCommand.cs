using System.CommandLine;
using Candour.Site;
using Candour.Time;

namespace Candour.Commands;

/// <summary><c>candour clocks</c>: the statutory clocks that some dates start, and how each stands on a day.</summary>
internal static class ClocksCommand
{
    private static readonly Option<string[]> Event = new("--event") { Description = "Something that happened or is fixed; may be given several times, also for one event.", HelpName = "NAME=DATE" };
    private static readonly Option<string[]> Notified = new("--notified") { Description = "A date that was notified in place of the one that a rule gives, and where: \"I2=2018-12-03: letter of 8 August\".", HelpName = "RULE=DATE: REASON" };
    private static readonly Option<string?> AsAt = new("--as-at") { Description = "The day on which the clocks are read; today, if not given.", HelpName = "DATE" };
    private static readonly Option<bool> Events = new("--events") { Description = "List the events that the rules know." };
    private static readonly Option<string?> Rules = new("--rules") { Description = "A folder of the council's own rule files (or CANDOUR_RULES).", HelpName = "FOLDER" };
    private static readonly Option<string[]> Closed = DayArguments.Closed();
    private static readonly Option<bool> Json = new("--json") { Description = "Print one JSON document." };

    public static Command Create()
    {
        var command = new Command("clocks", "Say what the law and the inspectorate's practice ask for after some dates, by when, and how each stands.")
        {
            Event, Notified, AsAt, Events, Rules, Closed, Json,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var rules = OwnRules.In(parsed.GetValue(Rules) ?? Environment.GetEnvironmentVariable(OwnRules.Setting));
        if (parsed.GetValue(Events)) WriteEvents(rules, parsed.GetValue(Json));
        else WriteClocks(parsed, rules);
        return CommandLine.Done; // an overdue clock is the answer, not a problem with the question
    }

    private static void WriteClocks(ParseResult parsed, ClockRules rules)
    {
        var asAt = parsed.GetValue(AsAt) is { } day ? DayArguments.Day(day, "--as-at") : TimeProvider.System.GetUtcNow().DayInLondon();
        var events = (parsed.GetValue(Event) ?? []).Select(text => ToEvent(text, rules)).ToList();
        var notified = (parsed.GetValue(Notified) ?? []).Select(text => ToNotified(text, rules)).ToList();
        var clocks = Clocks.On(asAt, rules, events, notified, DayArguments.Calendar(parsed, Closed));
        if (parsed.GetValue(Json)) Output.WriteJson(new { asAt, clocks = clocks.Select(ClockOutput.Of) });
        else ClockOutput.WriteTable(clocks, asAt, Console.Out);
    }

    private static RecordedEvent ToEvent(string text, ClockRules rules)
    {
        if (text.Split('=', 2) is not [var name, var date]) throw new UnusableInputException($"--event: '{text}' is not NAME=DATE.");
        return rules.Events.ContainsKey(name)
            ? new(name, DayArguments.Day(date, $"--event {name}"))
            : throw new UnusableInputException($"--event: no rule knows '{name}'; candour clocks --events lists the names.");
    }

    private static NotifiedDate ToNotified(string text, ClockRules rules)
    {
        if (text.Split('=', 2) is not [var rule, var rest] || rest.Split(':', 2, StringSplitOptions.TrimEntries) is not [var date, { Length: > 0 } reason])
            throw new UnusableInputException($"--notified: '{text}' is not RULE=DATE: REASON.");
        return rules.Rules.Any(r => r.Code == rule)
            ? new(rule, DayArguments.Day(date, $"--notified {rule}"), reason)
            : throw new UnusableInputException($"--notified: there is no rule '{rule}'.");
    }

    private static void WriteEvents(ClockRules rules, bool json)
    {
        var events = rules.Events.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => new { name = e.Key, label = e.Value }).ToList();
        if (json) Output.WriteJson(new { events });
        else foreach (var known in events) Console.Out.WriteLine($"{known.name,-30}{known.label}");
    }
}

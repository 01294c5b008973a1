using System.CommandLine;
using System.Globalization;
using Candour.Improvement;
using Candour.Time;

namespace Candour.Commands;

/// <summary><c>candour days add|between|notice</c>: working days, calendar days and clear days.</summary>
internal static class DaysCommand
{
    private static readonly Option<bool> Json = new("--json") { Description = "Print one JSON document." };
    private static readonly Option<string[]> Closed = DayArguments.Closed();

    private static readonly Option<string> Unit = new Option<string>("--unit")
    {
        Description = "Count working days (the default) or calendar days.",
        DefaultValueFactory = _ => "working",
    }.AcceptOnlyFromAmong("working", "calendar");

    public static Command Create() => new("days", "Count working days, calendar days and the clear days before a meeting.") { Add(), Between(), Notice() };

    private static Command Add()
    {
        var (date, count) = (new Argument<string>("date") { Description = "Day 0." }, new Argument<string>("n") { Description = "How many days on; back, if negative." });
        return Doing(new("add", "The day that lies N days after DATE.") { date, count, Unit }, parsed => Say(parsed, "date",
            Calendar(parsed).Add(DayArguments.Day(parsed.GetValue(date), "DATE"), DayArguments.Number(parsed.GetValue(count), "N"), UnitOf(parsed)).Iso()));
    }

    private static Command Between()
    {
        var (from, to) = (new Argument<string>("a") { Description = "Day 0." }, new Argument<string>("b") { Description = "The day that is counted to, itself included." });
        return Doing(new("between", "How many days lie from A to B; negative when B is the earlier.") { from, to, Unit }, parsed => Say(parsed, "days",
            Calendar(parsed).CountBetween(DayArguments.Day(parsed.GetValue(from), "A"), DayArguments.Day(parsed.GetValue(to), "B"), UnitOf(parsed))));
    }

    private static Command Notice()
    {
        var meeting = new Argument<string>("meeting-date") { Description = "The day of the meeting." };
        var clear = new Option<string>("--clear") { Description = "How many clear days must lie between.", DefaultValueFactory = _ => "5" };
        var calendar = new Option<bool>("--calendar") { Description = "Count calendar days, not working days." };
        return Doing(new("notice", "The latest day on which an agenda can be published.") { meeting, clear, calendar }, parsed =>
        {
            var days = DayArguments.Number(parsed.GetValue(clear), "--clear");
            if (days < 0) throw new UnusableInputException($"--clear: {days} clear days cannot be; give 0 or more.");
            var unit = parsed.GetValue(calendar) ? DayUnit.Calendar : DayUnit.Working;
            Say(parsed, "latest", Calendar(parsed).LatestNotice(DayArguments.Day(parsed.GetValue(meeting), "MEETING-DATE"), days, unit).Iso());
        });
    }

    private static Command Doing(Command command, Action<ParseResult> action)
    {
        command.Add(Closed);
        command.Add(Json);
        command.SetAction(parsed =>
        {
            try
            {
                action(parsed);
                return CommandLine.Done;
            }
            catch (CalendarRangeException outside)
            {
                throw new UnusableInputException(outside.Message);
            }
        });
        return command;
    }

    private static WorkingCalendar Calendar(ParseResult parsed) => DayArguments.Calendar(parsed, Closed);

    private static DayUnit UnitOf(ParseResult parsed) => parsed.GetValue(Unit) == "calendar" ? DayUnit.Calendar : DayUnit.Working;

    private static void Say(ParseResult parsed, string name, object answer)
    {
        if (parsed.GetValue(Json)) Output.WriteJson(new Dictionary<string, object> { [name] = answer });
        else Console.Out.WriteLine(Convert.ToString(answer, CultureInfo.InvariantCulture));
    }
}

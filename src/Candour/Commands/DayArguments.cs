using System.CommandLine;
using System.Globalization;
using Candour.Improvement;
using Candour.Time;

namespace Candour.Commands;

/// <summary>Days as commands take them.</summary>
internal static class DayArguments
{
    public static Option<string[]> Closed() => new("--closed")
    {
        Description = "A day on which the office is closed beside weekends and bank holidays; may be given several times.",
        HelpName = "DATE",
    };

    public static WorkingCalendar Calendar(ParseResult parsed, Option<string[]> closed) =>
        parsed.GetValue(closed) is { Length: > 0 } days ? new(days.Select(day => Day(day, "--closed"))) : WorkingCalendar.England;

    public static DateOnly Day(string? text, string name) =>
        IsoDay.Read(text) ?? throw new UnusableInputException($"{name}: '{text}' is not a date; write it as 2017-04-07.");

    public static int Number(string? text, string name) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new UnusableInputException($"{name}: '{text}' is not a whole number.");
}

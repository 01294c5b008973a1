using System.CommandLine;
using System.Globalization;
using Candour.Performance;

namespace Candour.Commands;

/// <summary><c>candour interval X N</c>: how sure a proportion is.</summary>
internal static class IntervalCommand
{
    public static Command Create()
    {
        var (x, n) = (new Argument<string>("x") { Description = "How many of them." }, new Argument<string>("n") { Description = "Of how many." });
        var json = new Option<bool>("--json") { Description = "Print one JSON document." };
        var command = new Command("interval", "The 95 % interval of X out of N, by Wilson's score.") { x, n, json };
        command.SetAction(parsed => Run(Number(parsed.GetValue(x), "X"), Number(parsed.GetValue(n), "N"), parsed.GetValue(json)));
        return command;
    }

    private static int Run(double x, double n, bool json)
    {
        if (x > n) throw new UnusableInputException($"X: {x.ToString(CultureInfo.InvariantCulture)} is more than N, {n.ToString(CultureInfo.InvariantCulture)}.");
        var found = Proportion.Of(x, n);
        if (json) Output.WriteJson(new { proportion = found.Value, found.Lower, found.Upper, numerator = x, denominator = n });
        else Console.Out.WriteLine(found.Value is null ? "Nothing was counted, so there is no proportion." : Output.Percent(found.Value, found.Lower, found.Upper));
        return CommandLine.Done;
    }

    private static double Number(string? text, string name) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : throw new UnusableInputException($"{name}: '{text}' is not a number of 0 or more.");
}

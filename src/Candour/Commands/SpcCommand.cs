using System.CommandLine;
using Candour.Improvement;
using Candour.Performance;

namespace Candour.Commands;

/// <summary><c>candour spc FILE.csv</c>: what of a series in time is more than its usual variation, and whether a target can be relied upon.</summary>
internal static class SpcCommand
{
    private static readonly Argument<FileInfo> File = new("file") { Description = "Columns date and value, and if wanted target and rebase (any mark: a new stretch starts at this point)." };
    private static readonly Option<string> Improve = new Option<string>("--improve") { Description = "Which way the measure is better.", DefaultValueFactory = _ => "none" }.AcceptOnlyFromAmong("up", "down", "none");
    private static readonly Option<double?> Target = new("--target") { Description = "The target at all points for which the file has none.", HelpName = "N" };
    private static readonly Option<bool> Screen = new("--screen") { Description = "Leave moving ranges out of their mean that are far from usual." };
    private static readonly Option<string> Trend = new Option<string>("--trend") { Description = "How many points make a trend.", DefaultValueFactory = _ => "7" }.AcceptOnlyFromAmong("6", "7");
    private static readonly Option<bool> Json = new("--json") { Description = "Print one JSON document." };

    public static Command Create()
    {
        var command = new Command("spc", "Draw up an XmR chart: mean, limits, signals, variation and assurance.") { File, Improve, Target, Screen, Trend, Json };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var rules = new XmrRules
        {
            Better = parsed.GetValue(Improve) switch { "up" => Polarity.Higher, "down" => Polarity.Lower, _ => Polarity.Neither },
            Screen = parsed.GetValue(Screen),
            TrendPoints = parsed.GetValue(Trend) == "6" ? 6 : 7,
        };
        var chart = XmrChart.Of(Read(parsed.GetValue(File)!, parsed.GetValue(Target)), rules);
        var problems = Problems(chart).ToList();
        if (parsed.GetValue(Json)) Output.WriteJson(SpcOutput.Of(chart, problems));
        else SpcOutput.WriteTable(chart, problems, Console.Out);
        return problems.Count > 0 ? CommandLine.FoundProblems : CommandLine.Done;
    }

    private static List<XmrInput> Read(FileInfo info, double? target)
    {
        var file = FigureFile.Open(info, "date", "value");
        return
        [
            .. file.Lines.Select(line => new XmrInput(
                file.Day(line, "date"), file.Number(line, "value"), file.Number(line, "target") ?? target, !string.IsNullOrWhiteSpace(line.Cells.GetValueOrDefault("rebase")))),
        ];
    }

    private static IEnumerable<CodedProblem> Problems(XmrChart chart)
    {
        if (!chart.HasEnough) yield return new("notEnoughPoints", $"Not enough points: {chart.Counted} of {XmrRules.EnoughPoints}. The limits are on trial, and nothing is said of variation and assurance.");
        if (chart.Missing > 0) yield return new("missingValues", $"{chart.Missing} of {chart.Points.Count} values are missing and shown as gaps.");
        foreach (var twice in chart.Points.CountBy(one => one.Date).Where(one => one.Value > 1))
            yield return new("dateTwice", $"{twice.Key.Iso()} is there {twice.Value} times.");
    }
}

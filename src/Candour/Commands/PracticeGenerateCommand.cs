using System.CommandLine;
using Candour.Practice.Generating;

namespace Candour.Commands;

/// <summary><c>candour practice generate</c>: the lists of an authority that does not exist.</summary>
internal static class PracticeGenerateCommand
{
    private const int MostChildren = 5_000_000;

    public static Command Create()
    {
        var children = new Option<int>("--children") { Description = "How many children the authority knows of.", HelpName = "N", Required = true };
        var seed = new Option<long>("--seed") { Description = "The same seed makes the same children.", HelpName = "S", DefaultValueFactory = _ => 1 };
        var asAt = new Option<string>("--as-at") { Description = "The day on which the lists were made.", HelpName = "DATE", Required = true };
        var to = new Option<string>("--out") { Description = "A workbook where the name ends with .xlsx, a folder of CSV files where it ends with csv, otherwise a folder of Parquet files.", HelpName = "FILE", Required = true };
        var replace = new Option<bool>("--replace") { Description = "Replace the workbook or folder of lists that is there already. What it holds is lost." };
        var extra = new Option<bool>("--extra") { Description = "The extra lists too, in a folder." };
        var json = new Option<bool>("--json") { Description = "Print one JSON document." };
        var command = new Command("generate", "Write the lists of a synthetic authority: plausible, repeatable, with no real child in it.") { children, seed, asAt, extra, to, replace, json };
        command.SetAction((parsed, cancelled) => Task.FromResult(Run(
            new(Children(parsed.GetValue(children)), parsed.GetValue(seed), DayArguments.Day(parsed.GetValue(asAt), "--as-at")) { HasExtra = parsed.GetValue(extra) }, parsed.GetValue(to)!, parsed.GetValue(replace), parsed.GetValue(json), cancelled)));
        return command;
    }

    private static int Run(Authority authority, string path, bool replace, bool json, CancellationToken cancelled)
    {
        var rows = AuthorityFile.Write(authority, path, replace, cancelled);
        if (json) Output.WriteJson(new { lists = authority.Lists.Zip(rows, (list, count) => new { list = list.Id, rows = count }) });
        else
            foreach (var (list, count) in authority.Lists.Zip(rows)) Console.WriteLine($"{PracticeCommand.Line(list)}: {count} rows");
        return CommandLine.Done;
    }

    private static int Children(int asked) =>
        asked is >= 1 and <= MostChildren ? asked : throw new UnusableInputException($"--children: a number from 1 to {MostChildren} is expected, not {asked}.");
}

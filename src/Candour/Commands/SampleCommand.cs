using System.CommandLine;
using Candour.Assurance;
using Candour.Improvement;

namespace Candour.Commands;

/// <summary><c>candour sample FRAME.csv --size N --seed TEXT</c>: cases drawn such that anybody can draw them again.</summary>
internal static class SampleCommand
{
    private static readonly Argument<FileInfo> Frame = new("frame") { Description = "The cases to draw from: a column id, in which nothing stands twice." };
    private static readonly Option<string> Size = new("--size") { Description = "How many cases to pick; with --by, of each part.", HelpName = "N", Required = true };
    private static readonly Option<string> Seed = new("--seed") { Description = "Chosen after the list is settled, in a way that nobody can steer.", HelpName = "TEXT", Required = true };
    private static readonly Option<string> Drop = new("--drop") { Description = "Leave out the first K picks, to extend a sample of that size.", HelpName = "K", DefaultValueFactory = _ => "0" };
    private static readonly Option<string?> By = new("--by") { Description = "Draw apart from each part of the list: from each value of this column.", HelpName = "COLUMN" };
    private static readonly Option<bool> Json = new("--json") { Description = "Print one JSON document." };

    public static Command Create()
    {
        var command = new Command("sample", "Draw cases from a list, such that anybody can draw them again.") { Frame, Size, Seed, Drop, By, Json };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var (size, drop, by) = (Number(parsed, Size, least: 1), Number(parsed, Drop, least: 0), parsed.GetValue(By));
        if (parsed.GetValue(Seed) is not { Length: > 0 } seed) throw new UnusableInputException("--seed: there is nothing in it.");
        var sample = Sample.Draw(Read(parsed.GetValue(Frame)!, by), seed, size, drop);
        var problems = sample.Strata.Where(one => one.Picked.Count < size).Select(one => TooFew(one, by, size, drop)).ToList();
        if (parsed.GetValue(Json)) WriteJson(sample, problems);
        else Write(sample, by, problems, Console.Out);
        return problems.Count > 0 ? CommandLine.FoundProblems : CommandLine.Done;
    }

    private static List<FrameCase> Read(FileInfo info, string? by)
    {
        var file = FigureFile.Open(info, by is null ? ["id"] : ["id", by]);
        return [.. file.Named("id").Select(one => new FrameCase(one.Name, by is null ? null : file.Text(one.Line, by)))];
    }

    private static int Number(ParseResult parsed, Option<string> option, int least)
    {
        var number = DayArguments.Number(parsed.GetValue(option), option.Name);
        return number >= least ? number : throw new UnusableInputException($"{option.Name}: give {least} or more, not {number}.");
    }

    private static CodedProblem TooFew(Stratum stratum, string? by, int size, int drop) => new("tooFew",
        $"{Name(stratum, by)}: {InWords.Count(stratum.Cases, "case")}{(drop > 0 ? $", {drop} left out" : "")}; {stratum.Picked.Count} picked of the {size} asked for.");

    private static void WriteJson(Sample sample, List<CodedProblem> problems) => Output.WriteJson(new
    {
        sample.Seed,
        sample.FrameHash,
        cases = sample.Strata.Sum(one => one.Cases),
        strata = sample.Strata.Where(one => one.Name is not null).Select(one => new { stratum = one.Name, one.Cases, one.FrameHash }),
        picked = sample.Strata.SelectMany(stratum => stratum.Picked.Select(one => new { one.Rank, one.Id, one.Ticket, stratum = stratum.Name })),
        problems,
    });

    private static void Write(Sample sample, string? by, List<CodedProblem> problems, TextWriter to)
    {
        to.WriteLine($"Seed: {sample.Seed}");
        to.WriteLine($"SHA-256 of the list: {sample.FrameHash}");
        foreach (var stratum in sample.Strata)
        {
            to.WriteLine();
            to.WriteLine($"{Name(stratum, by)}: {InWords.Count(stratum.Cases, "case")}");
            foreach (var one in stratum.Picked) to.WriteLine($"{one.Rank,6}  {one.Ticket[..12]}…  {one.Id}");
        }
        if (problems.Count > 0) to.WriteLine();
        foreach (var problem in problems) to.WriteLine(problem.Message);
    }

    private static string Name(Stratum stratum, string? by) => by is null ? "The list" : $"{by} “{stratum.Name}”";
}

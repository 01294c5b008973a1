using System.CommandLine;
using Candour.Practice;
using Candour.Practice.Checking;
using Candour.Site;

namespace Candour.Commands;

/// <summary><c>candour practice check WORKBOOK</c>: what is wrong with the data, by list, row and column.</summary>
internal static class PracticeCheckCommand
{
    public static Command Create()
    {
        var workbook = PracticeCommand.Workbook();
        var asAt = new Option<string?>("--as-at") { Description = "The day on which the lists were made; today, and for ages the day that most of them fit, if not given.", HelpName = "DATE" };
        var json = new Option<bool>("--json") { Description = "Print one JSON document." };
        var command = new Command("check", "Say what is wrong with the data, by list, row and column.") { workbook, asAt, json };
        command.SetAction((parsed, cancelled) => Task.FromResult(Run(parsed.GetValue(workbook)!, parsed.GetValue(asAt) is { } day ? DayArguments.Day(day, "--as-at") : null, parsed.GetValue(json), cancelled)));
        return command;
    }

    private static int Run(string workbook, DateOnly? asAt, bool json, CancellationToken cancelled)
    {
        var log = new ProblemLog();
        using var data = PracticeData.Open(workbook, log, cancelled: cancelled);
        new DataCheck(data, log, asAt ?? TimeProvider.System.GetUtcNow().DayInLondon()).Run(asAt);
        var problems = log.All();
        if (json) Output.WriteJson(new { lists = data.Lists, problems });
        else Write(data.Lists, problems, Console.Out);
        return problems.Count == 0 ? CommandLine.Done : CommandLine.FoundProblems;
    }

    private static void Write(IReadOnlyList<ListFound> lists, IReadOnlyList<PracticeProblem> problems, TextWriter to)
    {
        foreach (var one in lists) to.WriteLine($"{PracticeCommand.Line(AnnexAList.Of(one.List))}: {one.Rows} rows, {one.Columns} columns");
        foreach (var one in problems) to.WriteLine($"{(one.Severity is Severity.Error ? "error  " : "warning")}  {Place(one)}: {one.Message}");
        if (problems.Count == 0) to.WriteLine("Nothing wrong was found.");
    }

    private static string Place(PracticeProblem problem) => string.Join(", ", new[]
    {
        problem.List is { } list ? list.Words : "the file",
        problem.Row is { } row ? $"row {row}" : null,
        problem.Column is { } column ? $"“{column}”" : null,
    }.OfType<string>());
}

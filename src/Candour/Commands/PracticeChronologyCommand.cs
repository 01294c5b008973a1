using System.CommandLine;
using Candour.Improvement;
using Candour.Practice;

namespace Candour.Commands;

/// <summary><c>candour practice chronology WORKBOOK</c>: what happened to a child, across all lists.</summary>
internal static class PracticeChronologyCommand
{
    public static Command Create()
    {
        var workbook = PracticeCommand.Workbook();
        var child = new Option<string?>("--child") { Description = "One child only, by the identifier in the lists.", HelpName = "ID" };
        var json = new Option<bool>("--json") { Description = "Print one JSON document." };
        var command = new Command("chronology", "Tell what happened to each child, in order, across all lists.") { workbook, child, json };
        command.SetAction((parsed, cancelled) => Task.FromResult(Run(parsed.GetValue(workbook)!, parsed.GetValue(child)?.Trim(), parsed.GetValue(json), cancelled)));
        return command;
    }

    private static int Run(string workbook, string? child, bool json, CancellationToken cancelled)
    {
        using var data = PracticeData.Open(workbook, cancelled: cancelled);
        var children = Chronology.Of(data, child);
        if (child is not null && (children = [.. children]).FirstOrDefault() is null) throw new UnusableInputException("--child: no list has anything of a child with this identifier.");
        if (json) Output.WriteJson(new { children });
        else
            foreach (var one in children) Write(one, Console.Out);
        return CommandLine.Done;
    }

    private static void Write(Chronology one, TextWriter to)
    {
        to.WriteLine(one.Child);
        foreach (var happened in one.Events)
            to.WriteLine($"  {happened.Date.Iso()}  {happened.Event}{(happened.List is { } list ? $" ({list.Words}, row {happened.Row})" : "")}");
    }
}

using System.CommandLine;
using Candour.Reading;

namespace Candour.Commands;

/// <summary><c>candour read FILE</c>: what a document holds. Nothing is stored.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "A report, plan or other paper: PDF, DOCX, XLSX, CSV, HTML or text." };
        var json = new Option<bool>("--json") { Description = "Print one JSON document." };
        var command = new Command("read", "Say what a document holds: its papers, and what is in each. Nothing is stored.") { file, json };
        command.SetAction((parsed, cancelled) => Task.FromResult(Run(parsed.GetValue(file)!, parsed.GetValue(json), cancelled)));
        return command;
    }

    private static int Run(FileInfo file, bool json, CancellationToken cancelled)
    {
        if (!file.Exists) throw new UnusableInputException($"{file.Name}: there is no such file.");
        ReadResult result;
        try
        {
            result = DocumentReader.Read(file.FullName, cancelled: cancelled);
        }
        catch (DocumentRefusedException refused)
        {
            throw new UnusableInputException(refused.Message);
        }
        if (json) Output.WriteJson(result);
        else ReadSummary.Write(result, Console.Out);
        return result.Problems.Count > 0 ? CommandLine.FoundProblems : CommandLine.Done;
    }
}

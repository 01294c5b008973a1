using System.CommandLine;
using System.Data.Common;
using Candour.Practice;
using Candour.Practice.Duck;

namespace Candour.Commands;

/// <summary>The command line: a public interface, described in docs/cli.md.</summary>
internal static class CommandLine
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, and problems were found; they are in the output.</summary>
    public const int FoundProblems = 1;

    /// <summary>Wrong usage or unusable input: one line on standard error.</summary>
    public const int Unusable = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Root().Parse(args);
        if (parsed.Errors.Count > 0) return Refuse(parsed.Errors[0].Message);
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception failed) when (InWords(failed) is { } why)
        {
            return Refuse(why);
        }
    }

    /// <summary>What went wrong, where it is something that the person at the keyboard can mend; null for a fault of ours.</summary>
    private static string? InWords(Exception failed) => failed switch
    {
        UnusableInputException or PracticeDataException or DuckException or IOException or UnauthorizedAccessException => failed.Message,
        DbException => $"The store cannot be used: {failed.Message}",
        _ => null,
    };

    private static RootCommand Root()
    {
        var root = new RootCommand("Candour runs a council's improvement programme and makes false assurance visible.")
        {
            DaysCommand.Create(),
            ClocksCommand.Create(),
            ReadCommand.Create(),
            ImportCommand.Create(),
            SpcCommand.Create(),
            IntervalCommand.Create(),
            FunnelCommand.Create(),
            AgreeCommand.Create(),
            SampleCommand.Create(),
            WorkforceCommand.Create(),
            PracticeCommand.Create(),
            ServeCommand.Create(),
            DemoCommand.Create(),
            VerifyCommand.Create(),
        };
        ServeCommand.AddTo(root);
        return root;
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine($"candour: {why.ReplaceLineEndings(" ")}");
        return Unusable;
    }
}

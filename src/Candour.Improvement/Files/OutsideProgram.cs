using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Candour.Improvement;

/// <summary>How a run of another program ended.</summary>
public enum ProgramOutcome { Done, Failed, NotInstalled, TooLong, TooMuch }

public sealed record ProgramRun(ProgramOutcome Outcome, string Output = "", string Errors = "");

/// <summary>How much of the machine another program may take.</summary>
/// <param name="Memory">In bytes.</param>
/// <param name="Characters">The most that it may write to us.</param>
public sealed record ProgramLimits(TimeSpan Time, long Memory, int Characters)
{
    /// <summary>Whether the memory is held down from the start. A program that reserves far more addresses than it uses cannot run so; it is watched instead.</summary>
    public bool HoldsAddresses { get; init; } = true;
}

/// <summary>Runs another program apart from ours: with an end to its time, its memory and what it may write, and killed with its children at any of them.</summary>
public static class OutsideProgram
{
    private const int MostErrors = 20_000;
    private static readonly TimeSpan Watch = TimeSpan.FromMilliseconds(50);

    public static ProgramRun Run(string program, string[] arguments, ProgramLimits limits, CancellationToken cancelled)
    {
        if (PathOf(program) is not { } path) return new(ProgramOutcome.NotInstalled);
        using var process = new Process { StartInfo = Start(path, arguments, limits) };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return new(ProgramOutcome.NotInstalled);
        }
        try
        {
            return Follow(process, limits, cancelled);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private static ProgramRun Follow(Process process, ProgramLimits limits, CancellationToken cancelled)
    {
        var output = ReadUpTo(process.StandardOutput, limits.Characters);
        var errors = ReadUpTo(process.StandardError, MostErrors);
        var clock = Stopwatch.StartNew();
        while (!process.WaitForExit(Watch))
        {
            cancelled.ThrowIfCancellationRequested();
            if (clock.Elapsed > limits.Time) return new(ProgramOutcome.TooLong);
            if (output is { IsCompleted: true, Result: null } || MemoryOf(process) > limits.Memory) return new(ProgramOutcome.TooMuch);
        }
        process.WaitForExit();
        if (output.Result is not { } text) return new(ProgramOutcome.TooMuch);
        var complaints = errors.Result ?? "";
        if (process.ExitCode == 0) return new(ProgramOutcome.Done, text, complaints);
        return new(complaints.Contains("memory", StringComparison.OrdinalIgnoreCase) || complaints.Contains("bad_alloc", StringComparison.Ordinal) ? ProgramOutcome.TooMuch : ProgramOutcome.Failed, text, complaints);
    }

    /// <summary>Null where there is more than may be; then nobody reads on and the program is stopped.</summary>
    private static async Task<string?> ReadUpTo(StreamReader reader, int most)
    {
        var text = new StringBuilder();
        var buffer = new char[16384];
        for (int read; (read = await reader.ReadAsync(buffer)) > 0;)
        {
            if (text.Length + read > most) return null;
            text.Append(buffer, 0, read);
        }
        return text.ToString();
    }

    /// <summary>Where there is a shell, it lays the memory limit on the program before it starts.</summary>
    private static ProcessStartInfo Start(string path, string[] arguments, ProgramLimits limits)
    {
        var start = new ProcessStartInfo
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, CreateNoWindow = true,
            StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        if (!limits.HoldsAddresses || OperatingSystem.IsWindows() || !File.Exists("/bin/sh")) start.FileName = path;
        else
        {
            start.FileName = "/bin/sh";
            foreach (var part in (string[])["-c", "ulimit -v \"$0\" 2>/dev/null; exec \"$@\"", (limits.Memory >> 10).ToString(CultureInfo.InvariantCulture), path]) start.ArgumentList.Add(part);
        }
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return start;
    }

    /// <summary>Where a program is, by its name or its whole path; null where it is not installed.</summary>
    public static string? PathOf(string program)
    {
        string[] names = OperatingSystem.IsWindows() ? [$"{program}.exe"] : [program];
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }

    private static long MemoryOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0; // it has just ended
        }
    }
}

using System.Diagnostics;

namespace Candour.Counting;

/// <summary>The same work several times: in seconds the first, which starts cold, the best, and the least that a round kept processors busy; and the most memory that the process had, in bytes.</summary>
internal sealed record Rounds(double First, double Best, double Cpu, long Peak)
{
    public static Rounds Of(int rounds, Action work)
    {
        var (seconds, busy) = (new List<double>(), new List<double>());
        using var process = Process.GetCurrentProcess();
        for (var i = 0; i < rounds; i++)
        {
            var (begun, used) = (Stopwatch.GetTimestamp(), Used(process));
            work();
            seconds.Add(Stopwatch.GetElapsedTime(begun).TotalSeconds);
            busy.Add(Used(process) - used);
        }
        return new(seconds[0], seconds.Min(), busy.Min(), process.PeakWorkingSet64);
    }

    private static double Used(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime.TotalSeconds;
    }
}

using System.Collections.Concurrent;

namespace Candour.Practice.Reading;

/// <summary>What takes long to read is read by one thread while another takes it in.</summary>
internal static class Ahead
{
    private const int Rows = 512, Parts = 4; // few enough that memory does not notice

    /// <summary>The same rows in the same order. When the last is taken, or no more are wanted, the reading has ended.</summary>
    public static IEnumerable<T> ReadAhead<T>(this IEnumerable<T> rows)
    {
        using var parts = new BlockingCollection<T[]>(Parts);
        using var unwanted = new CancellationTokenSource();
        var reading = Task.Run(Read);
        try
        {
            foreach (var part in parts.GetConsumingEnumerable())
                foreach (var row in part) yield return row;
            reading.GetAwaiter().GetResult(); // throws what the reading threw
        }
        finally
        {
            unwanted.Cancel();
            Task.WaitAny(reading);
        }

        void Read()
        {
            try
            {
                foreach (var part in rows.Chunk(Rows)) parts.Add(part, unwanted.Token);
            }
            finally
            {
                parts.CompleteAdding();
            }
        }
    }
}

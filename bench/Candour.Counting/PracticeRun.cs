using Candour.Practice;

namespace Candour.Counting;

/// <summary>All measures and the watch list, from opening the file on.</summary>
internal static class PracticeRun
{
    public static object Of(string path, DateOnly asAt, int rounds)
    {
        var (rows, figures, items) = (0, 0, 0);
        var all = Rounds.Of(rounds, () =>
        {
            using var data = PracticeData.Open(path);
            rows = data.Lists.Sum(one => one.Rows);
            (figures, items) = Count(data, asAt);
        });
        using var opened = PracticeData.Open(path);
        var count = Rounds.Of(rounds, () => Count(opened, asAt));
        return new { rows, figures, items, all.First, all.Best, all.Cpu, Count = count.Best, CountCpu = count.Cpu, all.Peak };
    }

    private static (int Figures, int Items) Count(PracticeData data, DateOnly asAt) =>
        (new MeasureCount(data, asAt).Count().Count, WatchList.Of(data, asAt).Count);
}

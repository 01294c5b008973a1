using Candour.Improvement;
using Candour.Performance;
using Candour.Storage;

namespace Candour.Intake;

/// <summary>A file of official statistics as it was sent: an indicator or more for every area, or the statistical neighbours.</summary>
internal sealed class OpenDataText
{
    private const int Shown = 50;

    public OpenDataText(string name, string sha256, IReadOnlyList<CsvLine> lines)
    {
        (Name, Sha256) = (name, sha256);
        if (lines is [var first, ..] && Performance.Neighbours.AreIn(first.Cells))
        {
            (Neighbours, Problems) = Performance.Neighbours.Read(lines);
            return;
        }
        Statistics = OpenDataFile.Read(lines);
        Problems = Statistics.Problems;
    }

    public string Name { get; }

    public string Sha256 { get; }

    public OpenDataFile? Statistics { get; }

    public IReadOnlyList<Neighbours>? Neighbours { get; }

    public IReadOnlyList<CsvNote> Problems { get; }

    /// <summary>As many as a person reads; a file that is wrong is often wrong in every row.</summary>
    public IReadOnlyList<CsvNote> FirstProblems => [.. Problems.Take(Shown)];

    /// <summary>Null where the store has no such file, or it is no table.</summary>
    public static async Task<OpenDataText?> FindAsync(FileStore files, Guid authority, string sha256) =>
        await TableFile.FindAsync(files, authority, sha256) is var (name, lines) ? new(name, sha256, lines) : null;

    /// <summary>All that it holds, or of its indicators those that a person asked for.</summary>
    public IEnumerable<Ledger.Change> Changes(DateTimeOffset at, IReadOnlyCollection<string>? codes = null) => Neighbours is not null
        ? [Ledger.Change.Add(MeasureChanges.NeighboursLoaded, new NeighbourTable { Id = Ledger.Record.NewId(at), File = Name, Sha256 = Sha256, Authorities = Neighbours })]
        : Statistics!.Indicators.Where(one => codes?.Contains(one.Code) != false).Select(one => Ledger.Change.Add(MeasureChanges.BenchmarkLoaded, new Benchmark
        {
            Id = Ledger.Record.NewId(at), Indicator = one.Code, File = Name, Sha256 = Sha256, Areas = Statistics.Areas, Figures = [.. Statistics.Figures(one)],
        }));
}

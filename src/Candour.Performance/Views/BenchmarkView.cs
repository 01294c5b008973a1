using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Performance;

/// <summary>The official statistics that were loaded, as at one entry of the ledger.</summary>
public sealed class BenchmarkView
{
    private readonly ILookup<string, Benchmark> _releases;

    private BenchmarkView(Snapshot snapshot)
    {
        _releases = snapshot.All<Benchmark>().OrderBy(one => one.Id).ToLookup(one => one.Indicator);
        Neighbours = snapshot.All<NeighbourTable>().MaxBy(one => one.Id);
        Own = snapshot.All<Council>() is [var council, ..] ? council.AreaCode : null;
        Population = Latest("population-0-17") is { } estimates && Own is not null ? new(estimates.Figures.Where(one => one.Area == Own)) : null;
    }

    public static BenchmarkView Of(ProgrammeView programme) => Of(programme.Snapshot);

    public static BenchmarkView Of(Snapshot snapshot) => snapshot.Derive(one => new BenchmarkView(one), typeof(Benchmark), typeof(NeighbourTable), typeof(Council));

    /// <summary>The code of the council's own area; null where the settings do not say.</summary>
    public string? Own { get; }

    /// <summary>As they were loaded last.</summary>
    public NeighbourTable? Neighbours { get; }

    /// <summary>The indicators of which there is something, in the order of the list.</summary>
    public IEnumerable<Indicator> Indicators => Indicator.All.Where(one => _releases.Contains(one.Code));

    /// <summary>The release that was loaded last; null where none was.</summary>
    public Benchmark? Latest(string indicator) => Releases(indicator) is [.., var last] ? last : null;

    /// <summary>In the order in which they were loaded.</summary>
    public IReadOnlyList<Benchmark> Releases(string indicator) => [.. _releases[indicator]];

    public bool Has(string sha256) => Neighbours?.Sha256 == sha256 || _releases.SelectMany(one => one).Any(one => one.Sha256 == sha256);

    /// <summary>The periods that a release has, the latest first.</summary>
    public static IReadOnlyList<DateOnly> Periods(Benchmark release) => [.. release.Figures.Select(one => one.To).Distinct().OrderDescending()];

    public AreaComparison Compare(Benchmark release, Indicator indicator, DateOnly to, IReadOnlyCollection<string> also) =>
        AreaComparison.Of(release.Areas, release.Figures, to, Own, Nearest(release), also, indicator.Unit, indicator.Better);

    /// <summary>How many children live in the council's area; null where no estimate was loaded.</summary>
    public Population? Population { get; }

    private Neighbours? Nearest(Benchmark release) =>
        release.Areas.FirstOrDefault(one => one.Code == Own)?.OldCode is { } code ? Neighbours?.Authorities.FirstOrDefault(one => one.Of == code) : null;
}

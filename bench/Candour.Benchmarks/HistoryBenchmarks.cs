using BenchmarkDotNet.Attributes;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Storage;

namespace Candour.Benchmarks;

/// <summary>Today and the past, over the store that CANDOUR_BENCH_STORE names: 1,000 actions with ten years of history (bench/Candour.Load).</summary>
[MemoryDiagnoser]
public class HistoryBenchmarks
{
    private static readonly DateTimeOffset Past = new(2014, 6, 1, 0, 0, 0, TimeSpan.Zero);

    private Database _database = null!;
    private Snapshots _warm = null!;
    private Guid _authority;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _database = Database.InFolder(Environment.GetEnvironmentVariable("CANDOUR_BENCH_STORE")!);
        _authority = (await new Authorities(_database).AllAsync())[0].Id;
        _warm = New();
        await _warm.NowAsync(_authority);
        await _warm.AtAsync(_authority, Past);
    }

    [Benchmark(Baseline = true)]
    public async Task<int> Today() => ProgrammeView.Of(await _warm.NowAsync(_authority)).Actions.Count;

    [Benchmark]
    public async Task<int> PastSeenBefore() => ProgrammeView.Of(await _warm.AtAsync(_authority, Past)).Actions.Count;

    [Benchmark]
    public async Task<int> TodayFirstTime() => ProgrammeView.Of(await New().NowAsync(_authority)).Actions.Count;

    [Benchmark]
    public async Task<int> PastFirstTime() => ProgrammeView.Of(await New().AtAsync(_authority, Past)).Actions.Count;

    private Snapshots New() => new(_database, new RecordKinds(ImprovementRecords.Kinds));
}

using BenchmarkDotNet.Attributes;
using Candour.Performance;

namespace Candour.Benchmarks;

/// <summary>An XmR chart of a million points on one core: limits and signals.</summary>
[MemoryDiagnoser]
public class XmrBenchmarks
{
    private const int Points = 1_000_000;

    private readonly double[] _values = new double[Points];
    private readonly Signal[] _signals = new Signal[Points];
    private readonly sbyte[] _directions = new sbyte[Points];

    [GlobalSetup]
    public void SetUp()
    {
        var random = new Random(1);
        for (var i = 0; i < Points; i++) _values[i] = 400 + random.Next(-120, 120) + Math.Sin(i / 40.0) * 60;
    }

    [Benchmark(OperationsPerInvoke = Points)]
    public Signal APoint()
    {
        XmrSignals.Find(_values, XmrLimits.Of(_values, screen: true), 7, _signals, _directions);
        return _signals[^1];
    }
}

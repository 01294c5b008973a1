using BenchmarkDotNet.Attributes;
using Candour.Time;

namespace Candour.Benchmarks;

/// <summary>The rules that every page asks many times.</summary>
[MemoryDiagnoser]
public class RuleBenchmarks
{
    private static readonly DateOnly Received = new(2017, 4, 7);

    [Benchmark]
    public DateOnly SeventyWorkingDays() => WorkingCalendar.England.Add(Received, 70);

    [Benchmark]
    public DateOnly FiveClearDays() => WorkingCalendar.England.LatestNotice(new(2018, 12, 18));

    [Benchmark]
    public DueDate PlainDueDate() => DueDate.Parse("July 2019");

    [Benchmark]
    public DueDate DueDateWithMilestones() => DueDate.Parse("Silver – December 2018, Gold – 2022");
}

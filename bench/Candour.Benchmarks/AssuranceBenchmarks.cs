using BenchmarkDotNet.Attributes;
using Candour.Assurance;
using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Benchmarks;

/// <summary>What 50,000 items of evidence support of 5,000 actions, on a day and at the end of each of a hundred months.</summary>
[MemoryDiagnoser]
public class AssuranceBenchmarks
{
    private const int Actions = 5000, Items = 50_000, Months = 100;

    private static readonly DateOnly First = new(2010, 1, 1);

    private readonly List<Held> _records = [];
    private AssuranceView _view = null!;
    private int _day;

    [GlobalSetup]
    public void SetUp()
    {
        var draw = new Random(1);
        var posts = Enumerable.Range(1, 40).Select(number => new Post { Id = Guid.CreateVersion7(), Title = $"Post {number}" }).ToList();
        var plan = new Plan { Id = Guid.CreateVersion7(), Code = "CSIP", Name = "Improvement plan" };
        var actions = Enumerable.Range(1, Actions).Select(number => new PlanAction
        {
            Id = Guid.CreateVersion7(), Plan = plan.Id, Reference = $"CSIP-{number}", Number = $"{number}", Text = $"Action {number}", Leads = [new(posts[number % posts.Count].Id)],
        }).ToList();
        var updates = actions.SelectMany(action => Enumerable.Range(0, 4).Select(round => new ActionUpdate
        {
            Id = Guid.CreateVersion7(), Action = action.Id, On = First.AddMonths(round * 25), By = "Lead", Commentary = "As planned.", Claim = ClaimDefinition.Standard[draw.Next(5)].Code,
        }));
        var evidence = Enumerable.Range(1, Items).Select(number => ItemOf(number, actions[draw.Next(Actions)], draw));
        _records.AddRange(Enumerable.Concat<Record>(posts, actions).Concat(updates).Concat(evidence).Append(plan).Select(one => new Held(one, 1, default)));
        _view = New();
    }

    /// <summary>A snapshot that nobody has looked at: all evidence is put in order first.</summary>
    [Benchmark]
    public int FirstLook() => New().Rows(First.AddMonths(Months)).Count;

    [Benchmark(Baseline = true)]
    public int OneDay() => _view.Rows(First.AddDays(_day++ % (30 * Months))).Count;

    [Benchmark]
    public int HundredMonths() => AssuranceHistory.Monthly(_view, First, First.AddMonths(Months)).Count;

    private AssuranceView New() => AssuranceView.Of(Snapshot.Of(Guid.Empty, _records.Count, _records));

    private static Evidence ItemOf(int number, PlanAction action, Random draw)
    {
        var seen = First.AddDays(draw.Next(30 * Months));
        var line = (EvidenceLine)(1 + draw.Next(3));
        return new()
        {
            Id = Guid.CreateVersion7(), Number = $"E-{number}", Title = $"Report {number}", Shows = (Shows)draw.Next(3), Method = EvidenceMethod.Document, Line = line, ObservedFrom = seen, ObservedTo = seen,
            CollectedOn = seen.AddDays(7), Collector = $"Collector {draw.Next(50)}", Independence = line is EvidenceLine.Independent ? Independence.Independent : Independence.Service,
            Bearings = [new(action.Id, Contradicts: draw.Next(20) == 0)],
        };
    }
}

using BenchmarkDotNet.Attributes;
using Candour.Governance;
using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Benchmarks;

/// <summary>What forty posts owe boards, of 5,000 open actions.</summary>
[MemoryDiagnoser]
public class OwedBenchmarks
{
    private readonly List<Held> _records = [];
    private Snapshot _snapshot = null!;
    private Guid _post;

    [GlobalSetup]
    public void SetUp()
    {
        var posts = Enumerable.Range(1, 40).Select(number => new Post { Id = Guid.CreateVersion7(), Title = $"Post {number}" }).ToList();
        var board = new Board { Id = Guid.CreateVersion7(), Code = "CSIB", Title = "Children’s Services Improvement Board" };
        var meeting = new Meeting { Id = Guid.CreateVersion7(), Board = board.Id, Day = new(2018, 10, 24), Start = new(18, 0) };
        var actions = Enumerable.Range(0, 5000).Select(number => new BoardAction
        {
            Id = Guid.CreateVersion7(), Board = board.Id, RaisedAt = meeting.Id, Text = $"Action {number}",
            Owner = posts[number % posts.Count].Id, Due = new DateOnly(2018, 11, 1).AddDays(number % 60),
        });
        _records.AddRange(Enumerable.Concat<Record>(posts, actions).Append(board).Append(meeting).Select(one => new Held(one, 1, default)));
        _post = posts[0].Id;
        _snapshot = New();
    }

    [IterationSetup(Target = nameof(FirstLook))]
    public void Forget() => _snapshot = New();

    [Benchmark]
    public int FirstLook() => OwedList.Of(GovernanceView.Of(_snapshot)).By(_post).Count;

    [Benchmark(Baseline = true)]
    public int NextLook() => OwedList.Of(GovernanceView.Of(_snapshot)).By(_post).Count;

    private Snapshot New() => Snapshot.Of(Guid.Empty, _records.Count, _records);
}

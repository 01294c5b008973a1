using BenchmarkDotNet.Attributes;
using Candour.Governance;
using Candour.Ledger;

namespace Candour.Benchmarks;

/// <summary>What a board's page asks for, one of fifty boards that have met every six weeks, each time from a snapshot that nobody has looked at.</summary>
[MemoryDiagnoser]
public class BoardBenchmarks
{
    private const int MeetingsAYear = 9;

    private static readonly DateOnly Today = new(2018, 12, 3);

    private readonly List<Held> _records = [];
    private Snapshot _snapshot = null!;
    private Guid _board;

    [Params(1, 20)]
    public int Years { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        for (var number = 0; number < 50; number++) AddBoard(number);
    }

    private void AddBoard(int number)
    {
        var board = new Board { Id = Guid.CreateVersion7(), Code = $"B{number}", Title = $"Board {number}" };
        _board = board.Id;
        _records.Add(new(board, 1, default));
        for (var count = 0; count < MeetingsAYear * Years; count++)
        {
            var meeting = new Meeting { Id = Guid.CreateVersion7(), Board = board.Id, Day = Today.AddDays(21 - (42 * count)), Start = new(18, 0) };
            _records.Add(new(meeting, 1, default));
            for (var order = 1; order <= 8; order++)
                _records.Add(new(new AgendaItem { Id = Guid.CreateVersion7(), Meeting = meeting.Id, Title = $"Item {order}", Order = order }, 1, default));
        }
    }

    [IterationSetup(Target = nameof(FirstLook))]
    public void Forget() => _snapshot = New();

    [GlobalSetup(Target = nameof(NextLook))]
    public void Remember()
    {
        SetUp();
        _snapshot = New();
    }

    [Benchmark]
    public int FirstLook() => Look();

    [Benchmark(Baseline = true)]
    public int NextLook() => Look();

    private int Look()
    {
        var view = GovernanceView.Of(_snapshot);
        var next = view.NextMeeting(_board, Today)!;
        return view.AgendaOf(next.Id).Count + view.MembersOn(_board, Today).Count + view.MeetingsOf(_board).Count(one => one.Day.Year == Today.Year);
    }

    private Snapshot New() => Snapshot.Of(Guid.Empty, _records.Count, _records);
}

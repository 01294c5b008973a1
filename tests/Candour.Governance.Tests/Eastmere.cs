using Candour.Improvement;
using Candour.Ledger;
using Record = Candour.Ledger.Record;

namespace Candour.Governance.Tests;

/// <summary>A small invented council with a board, which a test fills with what it is about.</summary>
internal sealed class Eastmere
{
    public static readonly DateOnly Today = Day("2018-12-03");

    private readonly Dictionary<Guid, Record> _records = [];
    private DateTimeOffset _at = new(2017, 7, 20, 9, 0, 0, TimeSpan.Zero);
    private GovernanceView? _view;

    public Eastmere()
    {
        Add(new Council { Id = NewId(), Name = "Eastmere Council", Closures = [Day("2018-12-27"), Day("2018-12-28")] });
        Director = Post("Director of Children’s Services");
        Clerk = Post("Committee Officer");
        Mayor = Person("The Mayor");
        Board = Add(new Board
        {
            Id = NewId(),
            Code = "CSIB",
            Title = "Children’s Services Improvement Board",
            Tier = BoardTier.Improvement,
            Frequency = new(6, FrequencyUnit.Weeks, DayOfWeek.Wednesday, new(18, 0)),
            Place = "Room 1",
            IsPublic = true,
            Quorum = new(3),
        });
    }

    public Post Director { get; }

    public Post Clerk { get; }

    public Person Mayor { get; }

    public Board Board { get; set; }

    public GovernanceView View => _view ??= GovernanceView.Of(Snapshot.Of(Guid.Empty, _records.Count, _records.Values.Select(one => new Held(one, 1, _at))));

    /// <summary>The moment of the record added last.</summary>
    public DateTimeOffset At => _at;

    public Guid NewId() => Record.NewId(_at += TimeSpan.FromMilliseconds(1));

    public Post Post(string title) => Add(new Post { Id = NewId(), Title = title });

    public Person Person(string name) => Add(new Person { Id = NewId(), Name = name });

    /// <summary>Adds a record, or puts its next state in the place of the one before.</summary>
    public T Add<T>(T record) where T : Record
    {
        _records[record.Id] = record;
        _view = null;
        return record;
    }

    public IEnumerable<T> Add<T>(IEnumerable<T> records) where T : Record => [.. records.Select(Add)];

    public Membership Seat(string name, BoardRole role = BoardRole.Member, bool votes = true, params Guid[] substitutes) =>
        Add(new Membership { Id = NewId(), Board = Board.Id, Who = Person(name).Id, Role = role, Votes = votes, Substitutes = substitutes });

    public Meeting Meet(string day, Func<Meeting, Meeting>? with = null) =>
        Add((with ?? Same)(new() { Id = NewId(), Board = Board.Id, Day = Day(day), Start = new(18, 0), Room = "Room 1", IsPublic = true }));

    public AgendaItem Item(Meeting meeting, string title, Func<AgendaItem, AgendaItem>? with = null) =>
        Add((with ?? Same)(new() { Id = NewId(), Meeting = meeting.Id, Title = title, Order = View.Items(meeting.Id).Count + 1 }));

    private static T Same<T>(T one) => one;
}

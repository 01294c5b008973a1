using Candour.Governance;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Storage;

namespace Candour.Load;

/// <summary>A board that has met for a year and one for twenty, one that follows 5,000 open actions, and a meeting whose minutes ten clerks write.</summary>
internal static class LargeBoards
{
    private const int MeetingsAYear = 9, Items = 8, OpenActions = 5000, Clerks = 10;

    private static readonly Actor Loader = new("Load test");
    private static readonly DateTimeOffset Start = new(2006, 1, 5, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    public static async Task<long> WriteAsync(Database database)
    {
        var authority = Guid.CreateVersion7();
        await new Authorities(database).AddAsync(authority, "load");
        var kinds = new RecordKinds(ImprovementRecords.Kinds.Concat(GovernanceRecords.Kinds).ToDictionary());
        var store = new LedgerStore(database, kinds, TimeProvider.System);
        return ((Saved.Done)await store.CommitAsync(authority, [new(Loader, [.. Records().Select(one => Change.Add("loaded", one))], At: Start)])).Sequence;
    }

    private static IEnumerable<Record> Records()
    {
        var posts = Enumerable.Range(1, 40).Select(number => new Post { Id = Id(), Title = $"Divisional Director {number}", Directorate = $"Directorate {number % 5}" }).ToList();
        return
        [
            new Council { Id = Id(), Name = "Load Council" }, new Programme { Id = Id(), Name = "Improvement", IsPublic = true }, .. posts,
            .. Board("ONE", years: 1, posts), .. Board("TWENTY", years: 20, posts), .. ActionLog(posts), .. Sitting(posts),
        ];
    }

    private static IEnumerable<Record> Board(string code, int years, List<Post> posts)
    {
        var board = New(code);
        yield return board;
        foreach (var post in posts.Take(12)) yield return new Membership { Id = Id(), Board = board.Id, Who = post.Id, Votes = true };
        yield return new Meeting { Id = Id(), Board = board.Id, Day = Today.AddDays(21), Start = new(18, 0), Room = "Room 1" };
        for (var count = 0; count < MeetingsAYear * years; count++)
            foreach (var record in Held(board, Today.AddDays(-21 - (40 * count)), posts)) yield return record;
    }

    private static IEnumerable<Record> Held(Board board, DateOnly day, List<Post> posts)
    {
        var meeting = new Meeting
        {
            Id = Id(), Board = board.Id, Day = day, Start = new(18, 0), Room = "Room 1", StartedAt = new(18, 0), EndedAt = new(20, 0), ClosedOn = day,
            Attendance = [.. posts.Take(12).Select(one => new Attendee(one.Id, one.Title, AttendanceState.Present))],
        };
        yield return meeting;
        yield return new MeetingMinutes { Id = Id(), Meeting = meeting.Id, CirculatedOn = day, Approvals = [new(1, meeting.Id, day, [])] };
        foreach (var item in ItemsOf(meeting, Items))
        {
            yield return item;
            yield return new Minute { Id = Id(), Item = item.Id, Noted = "The board noted what it was told, in the words of a minute of the usual length.", Resolved = ["That the report be noted."] };
        }
        yield return new BoardAction
        {
            Id = Id(), Board = board.Id, RaisedAt = meeting.Id, Text = "Bring a report", Owner = posts[0].Id, Due = day.AddDays(30), End = new(day.AddDays(20), posts[0].Title, "Brought", IsDropped: false),
        };
    }

    private static IEnumerable<Record> ActionLog(List<Post> posts)
    {
        var board = New("LOG");
        var meeting = new Meeting { Id = Id(), Board = board.Id, Day = Today.AddDays(-30), Start = new(18, 0), EndedAt = new(20, 0), ClosedOn = Today };
        return
        [
            board, meeting, .. Enumerable.Range(1, OpenActions).Select(number => new BoardAction
            {
                Id = Id(), Board = board.Id, RaisedAt = meeting.Id, Text = $"Action {number} that a board asked for", Owner = posts[number % posts.Count].Id, Due = Today.AddDays((number % 60) - 30),
            }),
        ];
    }

    private static IEnumerable<Record> Sitting(List<Post> posts)
    {
        var board = New("CLERKS");
        var meeting = new Meeting
        {
            Id = Id(), Board = board.Id, Day = Today, Start = new(0, 0), Room = "Room 1", StartedAt = new(0, 0), Dispatch = new(Today, "Clerk", Today),
            Attendance = [.. posts.Take(12).Select(one => new Attendee(one.Id, one.Title, AttendanceState.Present))],
        };
        var items = ItemsOf(meeting, Clerks).ToList();
        return [board, meeting, .. items, .. items.Select(one => new Minute { Id = Id(), Item = one.Id })];
    }

    private static IEnumerable<AgendaItem> ItemsOf(Meeting meeting, int count) => Enumerable.Range(1, count)
        .Select(number => new AgendaItem { Id = Id(), Meeting = meeting.Id, Title = $"Item {number} of the agenda", Order = number, Number = $"{number}" });

    private static Board New(string code) => new() { Id = Id(), Code = code, Title = $"Board {code}", Tier = BoardTier.Improvement };

    private static Guid Id() => Guid.CreateVersion7();
}

using System.Globalization;
using Candour.Governance;

namespace Candour.Example;

/// <summary>A board as the file tells it.</summary>
internal sealed record BoardText(string Code, BoardTier Tier, DateOnly Entered, string Title)
{
    public DateTimeOffset EnteredAt => OfficeHours.On(Entered, "boards");

    public Guid Id => Identity.Of(EnteredAt, 0, $"board {Code}");

    public Dictionary<string, string> Fields { get; } = [];

    public List<SeatText> Seats { get; } = [];

    public List<StandingItem> Standing { get; } = [];

    /// <summary>How many of them stand before what a meeting has besides.</summary>
    public int StandingFirst { get; private set; }

    /// <summary>From when it answers to which boards.</summary>
    public List<(DateOnly From, IReadOnlyList<string> Codes)> ReportsTo { get; } = [];

    public (DateOnly On, string Successor)? Ended { get; private set; }

    public Frequency? Frequency => Words("meets") is [var every, var unit, var day, var at]
        ? new(int.Parse(every, CultureInfo.InvariantCulture), Enum.Parse<FrequencyUnit>(unit, ignoreCase: true), Enum.Parse<DayOfWeek>(day), At(at))
        : null;

    public Quorum? Quorum => Words("quorum") switch
    {
        [var number] => new(int.Parse(number, CultureInfo.InvariantCulture)),
        [var parts, _, var of] => new(null, int.Parse(parts, CultureInfo.InvariantCulture), int.Parse(of, CultureInfo.InvariantCulture)),
        _ => null,
    };

    public Deadlines Deadlines => Words("deadlines").Select(one => int.Parse(one, CultureInfo.InvariantCulture)).ToList() is [var draft, var comments, var signOff, var dispatch]
        ? new(draft, comments, signOff, dispatch)
        : Deadlines.Usual;

    /// <summary>Who writes its minutes; the improvement manager where no clerk sits on it.</summary>
    public string ClerkOf => Seats.Find(one => one.Role is BoardRole.Clerk)?.Post ?? "im";

    public int? Number(string field) => Fields.TryGetValue(field, out var said) ? int.Parse(said, CultureInfo.InvariantCulture) : null;

    public static IReadOnlyList<BoardText> Read(string file)
    {
        var boards = new List<BoardText>();
        foreach (var line in DataText.Lines(file))
        {
            if (line[0] == ' ') boards[^1].Take(line);
            else boards.Add(Begin(line));
        }
        return boards;
    }

    public static TimeOnly At(string time) => TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture);

    private static BoardText Begin(string line)
    {
        var parts = DataText.List(line[2..], '|');
        var words = DataText.List(parts[0], ' ');
        return new(words[0], Enum.Parse<BoardTier>(words[1], ignoreCase: true), DataText.Day(words[2]), parts[1]);
    }

    private void Take(string line)
    {
        var (what, rest) = DataText.Cut(line);
        switch (what)
        {
            case "seat":
                Seats.Add(SeatText.Read(rest));
                break;
            case "standing":
                var said = DataText.List(rest, '|');
                Standing.Add(new(said[0], Enum.Parse<StandingKind>(said[1], ignoreCase: true), Enum.Parse<ItemPurpose>(said[2], ignoreCase: true)));
                break;
            case "main":
                StandingFirst = Standing.Count;
                break;
            case "reports":
                ReportsTo.Add((Entered, DataText.List(rest, ' ')));
                break;
            case "reports-from":
                var (from, codes) = DataText.Cut(rest);
                ReportsTo.Add((DataText.Day(from), DataText.List(codes, ' ')));
                break;
            case "ended":
                var words = DataText.List(rest, ' ');
                Ended = (DataText.Day(words[0]), words[2]);
                break;
            default:
                Fields.Add(what, rest);
                break;
        }
    }

    private IReadOnlyList<string> Words(string field) => DataText.List(Fields.GetValueOrDefault(field, ""), ' ');
}

/// <summary>"seat member opp substitutes oppd", "seat inAttendance primary to 2018-07-20".</summary>
internal sealed record SeatText(BoardRole Role, string Post, DateOnly? From, DateOnly? To, string? Substitute)
{
    public bool Votes => Role is BoardRole.Chair or BoardRole.ViceChair or BoardRole.Member;

    public static SeatText Read(string line)
    {
        var words = DataText.List(line, ' ');
        string? After(string mark) => words.SkipWhile(one => one != mark).ElementAtOrDefault(1);
        return new(
            Enum.Parse<BoardRole>(words[0], ignoreCase: true), words[1],
            After("from") is { } from ? DataText.Day(from) : null, After("to") is { } to ? DataText.Day(to) : null, After("substitutes"));
    }
}

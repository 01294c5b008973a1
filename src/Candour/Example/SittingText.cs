using Candour.Governance;

namespace Candour.Example;

/// <summary>What happened in a meeting as the file tells it: who came, and what the minutes say under each item.</summary>
internal sealed record SittingText(string Board, DateOnly Day)
{
    public IReadOnlyList<string> Apologies { get; private set; } = [];

    public IReadOnlyList<string> Absent { get; private set; } = [];

    public IReadOnlyList<string> ByLink { get; private set; } = [];

    /// <summary>Officers who came besides those with a seat.</summary>
    public IReadOnlyList<string> Also { get; private set; } = [];

    /// <summary>Somebody known by what they do only.</summary>
    public List<string> Guests { get; } = [];

    /// <summary>Who came, and in whose place.</summary>
    public List<(string Who, string For)> Instead { get; } = [];

    /// <summary>Those who were not there from start to end.</summary>
    public List<(string Who, Presence When)> Times { get; } = [];

    public List<InterestText> Interests { get; } = [];

    /// <summary>When the draft minutes went round, where that was not on their last day.</summary>
    public DateOnly? Round { get; private set; }

    /// <summary>Whether they have not gone round.</summary>
    public bool IsDraft { get; private set; }

    /// <summary>What was said about them, and what the clerk did about it, where anything was.</summary>
    public List<(string By, DateOnly On, string Item, string Text, string? Answer)> Comments { get; } = [];

    /// <summary>What the next meeting corrected before it approved them.</summary>
    public List<string> Corrections { get; } = [];

    public List<TalkText> Talks { get; } = [];

    public TalkText? Talk(string number) => Talks.Find(one => one.Number == number);

    public static IReadOnlyList<SittingText> Read(string file)
    {
        var sittings = new List<SittingText>();
        foreach (var line in DataText.Lines(file))
        {
            if (line[0] == '=') sittings.Add(DataText.List(line, ' ') is [_, var code, var day] ? new(code, DataText.Day(day)) : throw new FormatException(line));
            else if (line[0] != ' ') sittings[^1].Talks.Add(new(line.Trim()));
            else if (sittings[^1].Talks is [.., var talk]) talk.Take(line);
            else sittings[^1].Take(line);
        }
        return sittings;
    }

    private void Take(string line)
    {
        var (what, rest) = DataText.Cut(line);
        var (first, after) = DataText.Cut(rest);
        switch (what)
        {
            case "apologies": Apologies = DataText.List(rest, ' '); break;
            case "absent": Absent = DataText.List(rest, ' '); break;
            case "link": ByLink = DataText.List(rest, ' '); break;
            case "also": Also = DataText.List(rest, ' '); break;
            case "guest": Guests.Add(rest); break;
            case "instead": Instead.Add((first, after)); break;
            case "came": Times.Add((first, new(BoardText.At(after), null))); break;
            case "left": Times.Add((first, new(null, BoardText.At(after)))); break;
            case "declares": Interests.Add(InterestText.Read(rest)); break;
            case "draft": IsDraft = true; break;
            case "round": Round = DataText.Day(rest); break;
            case "comment": Comment(first, after); break;
            case "corrected": Corrections.Add(rest); break;
            default: throw new FormatException($"Nothing in a meeting is called “{what}”.");
        }
    }

    private void Comment(string by, string rest)
    {
        var (on, after) = DataText.Cut(rest);
        var (item, said) = DataText.Cut(after);
        var parts = DataText.List(said, '|');
        Comments.Add((by, DataText.Day(on), item, parts[0], parts.ElementAtOrDefault(1)));
    }
}

/// <summary>"lga 5 otherRegistrable left Works for a council that was compared."</summary>
internal sealed record InterestText(string Who, string Item, InterestKind Kind, bool Left, string Nature)
{
    public static InterestText Read(string line)
    {
        var (who, rest) = DataText.Cut(line);
        var (item, after) = DataText.Cut(rest);
        var (kind, more) = DataText.Cut(after);
        var (left, nature) = DataText.Cut(more);
        return new(who, item, Enum.Parse<InterestKind>(kind, ignoreCase: true), left == "left", nature);
    }
}

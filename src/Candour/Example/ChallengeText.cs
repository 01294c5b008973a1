using Candour.Assurance;

namespace Candour.Example;

/// <summary>A challenge as the file tells it, with what became of it.</summary>
internal sealed record ChallengeText(DateOnly On, ChallengeAim Aim, string What, string By, string PutTo, DateOnly Due, string Question, string WouldAnswer)
{
    /// <summary>The board in whose meeting it was raised, and how the title of the item begins; null for one raised out of a meeting.</summary>
    public (string Board, string Item)? At { get; private set; }

    /// <summary>The code of the ready question that it was raised with.</summary>
    public string? Ready { get; private set; }

    public List<ChallengeHappening> Happened { get; } = [];

    public static IReadOnlyList<ChallengeText> Read(string file)
    {
        var items = new List<ChallengeText>();
        foreach (var line in DataText.Lines(file))
        {
            if (line[0] != ' ') items.Add(Begin(line));
            else items[^1].Take(DataText.Cut(line));
        }
        return items;
    }

    private static ChallengeText Begin(string line)
    {
        var parts = DataText.List(line[2..], '|');
        var words = DataText.List(parts[0], ' ');
        return new(DataText.Day(words[0]), Enum.Parse<ChallengeAim>(words[1], ignoreCase: true), words[2], words[3], words[4], DataText.Day(words[5]), parts[1], parts[2]);
    }

    private void Take((string First, string After) line)
    {
        if (line.First == "at") At = DataText.Cut(line.After);
        else if (line.First == "ready") Ready = line.After;
        else Happened.Add(ChallengeHappening.Read(line.First, line.After));
    }
}

/// <summary>Something that became of a challenge: it was answered, ended, or opened again.</summary>
/// <param name="First">Who answered; how it ended; the day by which an answer is due again.</param>
/// <param name="Second">The evidence that an answer cites, or what an end needs; empty where there is none.</param>
internal sealed record ChallengeHappening(string Kind, DateOnly On, string First, string Second, string Words)
{
    /// <summary>The numbers of the evidence, which the file names by the day on which it came in.</summary>
    public IReadOnlyList<string> Evidence => [.. DataText.List(Second, ',').Select(DataText.Day).Select(Proof.NumberOf)];

    public static ChallengeHappening Read(string kind, string line)
    {
        var (day, rest) = DataText.Cut(line);
        var (first, after) = DataText.Cut(rest);
        var (second, words) = kind == "again" ? ("", after) : DataText.Cut(after);
        return new(kind, DataText.Day(day), first, second == "-" ? "" : second, words);
    }
}

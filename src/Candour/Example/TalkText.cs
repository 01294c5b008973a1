namespace Candour.Example;

/// <summary>What the minutes say under one item, as the file tells it.</summary>
internal sealed record TalkText(string Number)
{
    /// <summary>By whom the board was told what.</summary>
    public List<(string By, IReadOnlyList<string> Said)> Heard { get; } = [];

    public IReadOnlyList<string> Noted { get; private set; } = [];

    public IReadOnlyList<string> Raised { get; private set; } = [];

    public IReadOnlyList<string> Resolved { get; private set; } = [];

    public string? Text { get; private set; }

    public string? Deferred { get; private set; }

    public (TimeOnly From, TimeOnly To)? Taken { get; private set; }

    public List<DecidedText> Decided { get; } = [];

    public List<AskedText> Asked { get; } = [];

    public void Take(string line)
    {
        var (what, rest) = DataText.Cut(line);
        var (first, after) = DataText.Cut(rest);
        switch (what)
        {
            case "heard": Heard.Add((first, DataText.List(after, '|'))); break;
            case "noted": Noted = DataText.List(rest, '|'); break;
            case "raised": Raised = DataText.List(rest, '|'); break;
            case "resolved": Resolved = DataText.List(rest, '|'); break;
            case "text": Text = rest; break;
            case "deferred": Deferred = rest; break;
            case "taken": Taken = (BoardText.At(first), BoardText.At(after)); break;
            case "decided": Decided.Add(DecidedText.Read(rest)); break;
            case "key" or "closes" or "effect" or "called-in" or "settled": Decided[^1].Take(what, rest); break;
            case "action": Asked.Add(AskedText.Read(rest)); break;
            default: Asked[^1].Take(what, rest); break;
        }
    }
}

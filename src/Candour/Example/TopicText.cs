namespace Candour.Example;

/// <summary>A topic of a board's forward plan as the file tells it.</summary>
/// <param name="Board">The board's code.</param>
/// <param name="For">The day of a meeting of the board, or when it is meant for in words.</param>
internal sealed record TopicText(string Board, DateOnly Planned, string Title, string Category, string LeadMember, string LeadOfficer, string For, IReadOnlyList<string> MonitoredBy)
{
    public string? Detail { get; private set; }

    /// <summary>For a key decision, when its notice was published.</summary>
    public DateOnly? Key { get; private set; }

    /// <summary>The executive summary of its paper, where that is begun.</summary>
    public string? Paper { get; private set; }

    /// <summary>The item of its meeting’s agenda that deals with it, where that is drafted already.</summary>
    public string? Item { get; private set; }

    /// <summary>Whose clearance of the paper was asked for.</summary>
    public string? Clearance { get; private set; }

    public static IReadOnlyList<TopicText> Read(string file)
    {
        var (topics, board, planned) = (new List<TopicText>(), "", default(DateOnly));
        foreach (var line in DataText.Lines(file))
        {
            if (line[0] == ' ') topics[^1].Take(line);
            else if (line[0] == '=') (board, planned) = DataText.List(line, ' ') is [_, var code, var day] ? (code, DataText.Day(day)) : throw new FormatException(line);
            else topics.Add(DataText.List(line, '|').ToArray() is [var title, var category, var member, var officer, var when, .. var rest]
                ? new(board, planned, title, category, member, officer, when, rest is [var others] ? DataText.List(others, ';') : []) : throw new FormatException(line));
        }
        return topics;
    }

    private void Take(string line)
    {
        var (what, rest) = DataText.Cut(line);
        if (what == "detail") Detail = rest;
        else if (what == "key") Key = DataText.Day(rest);
        else if (what == "paper") Paper = rest;
        else if (what == "item") Item = rest;
        else Clearance = rest;
    }
}

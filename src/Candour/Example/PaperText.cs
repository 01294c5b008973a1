using Candour.Governance;

namespace Candour.Example;

/// <summary>A paper as the file tells it: what it says when it is begun, and then what happened to it.</summary>
/// <param name="Item">The number of its agenda item.</param>
internal sealed record PaperText(string Board, DateOnly Day, string Item, PaperType Type, DateOnly Begun)
{
    /// <summary>Where it is not the item’s own.</summary>
    public string? Title { get; private set; }

    /// <summary>Who writes it, where that is not who brings the item.</summary>
    public string? By { get; private set; }

    public List<SectionText> Sections { get; } = [];

    public List<PaperEvent> Events { get; } = [];

    /// <summary>The papers of a file; what is usual for a type, under "usual", stands in those that say nothing there.</summary>
    public static IReadOnlyList<PaperText> Read(string file)
    {
        var (papers, usual, isUsual) = (new List<PaperText>(), new List<SectionText>(), false);
        foreach (var line in DataText.Lines(file))
        {
            if (line[0] == '=')
            {
                isUsual = line == "== usual";
                if (!isUsual) papers.Add(Begin(line));
            }
            else if (isUsual) Say(usual, line);
            else papers[^1].Take(line);
        }
        foreach (var paper in papers)
            paper.Sections.AddRange(usual.Where(one => PaperSections.Required(paper.Type).Contains(one.Key) && !paper.IsBare && !paper.Sections.Exists(said => said.Key == one.Key)));
        return papers;
    }

    /// <summary>Whether it was begun with nothing but what the file says.</summary>
    public bool IsBare { get; private set; }

    private static PaperText Begin(string line)
    {
        var words = DataText.List(line[2..], ' ');
        return new(words[0], DataText.Day(words[1]), words[2], Enum.Parse<PaperType>(words[3], ignoreCase: true), DataText.Day(words[4]));
    }

    private void Take(string line)
    {
        var (what, rest) = DataText.Cut(line);
        if (what == "title") Title = rest;
        else if (what == "by") By = rest;
        else if (what == "bare") IsBare = true;
        else if (PaperSections.Has(what)) Say(Sections, line);
        else Events.Add(PaperEvent.Read(what, rest));
    }

    /// <summary>A line more under a heading is a paragraph more; the rows of a table and the points of a list stay together.</summary>
    private static void Say(List<SectionText> sections, string line)
    {
        var (key, text) = DataText.Cut(line);
        var at = sections.FindIndex(one => one.Key == key);
        if (at < 0) sections.Add(new(key, text));
        else sections[at] = new(key, $"{sections[at].Text}{(text[0] is '|' or '-' && sections[at].Text.Split('\n')[^1][0] == text[0] ? "\n" : "\n\n")}{text}");
    }
}

/// <summary>Something that happened to a paper: "ask finance fin 2018-11-12 cleared 2018-11-14", "changed 2018-11-19 details What it says now."</summary>
/// <param name="Kind">clear, ask, comment, changed or withdrawn.</param>
/// <param name="Words">What follows the day, as the kind has it.</param>
internal sealed record PaperEvent(string Kind, IReadOnlyList<string> Who, DateOnly On, string Words)
{
    public static PaperEvent Read(string kind, string rest)
    {
        var (first, after) = DataText.Cut(rest);
        if (kind is "changed" or "clear") return new(kind, [], DataText.Day(first), after);
        var (second, more) = DataText.Cut(after);
        if (kind is "comment" or "withdrawn") return new(kind, [first], DataText.Day(second), more);
        var (third, words) = DataText.Cut(more);
        return kind is "ask" ? new(kind, [first, second], DataText.Day(third), words) : throw new FormatException($"Nothing in a paper is called “{kind}”.");
    }
}

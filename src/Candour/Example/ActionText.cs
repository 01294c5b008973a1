namespace Candour.Example;

/// <summary>An action as the file tells it: what the plan says, and then what happened.</summary>
internal sealed record ActionText(
    string Number, string Text, DateOnly Block, IReadOnlyList<string> Answers, Dictionary<string, string> Fields, List<Happening> Happenings)
{
    public DateOnly Added => Fields.TryGetValue("added", out var day) ? DataText.Day(day) : Block;

    public IReadOnlyList<string> Recommendations => Fields.ContainsKey("recs") ? All("recs") : Answers;

    public string? One(string field) => Fields.GetValueOrDefault(field);

    public IReadOnlyList<string> All(string field, char between = ',') => DataText.List(Fields.GetValueOrDefault(field, ""), between);

    public static IReadOnlyList<ActionText> Read(string file)
    {
        var actions = new List<ActionText>();
        (DateOnly Day, IReadOnlyList<string> Answers) block = (default, []);
        foreach (var line in DataText.Lines(file))
        {
            var (word, rest) = DataText.Cut(line);
            if (word is "==") block = Opening(rest);
            else if (line[0] != ' ') actions.Add(new(word, rest, block.Day, block.Answers, [], []));
            else if (char.IsAsciiDigit(word[0])) actions[^1].Happenings.Add(Happening.Read(DataText.Day(word), rest));
            else actions[^1].Fields.Add(word, rest);
        }
        return actions;
    }

    private static (DateOnly, IReadOnlyList<string>) Opening(string line)
    {
        var (day, answers) = DataText.Cut(line);
        return (DataText.Day(day), DataText.List(answers, ','));
    }
}

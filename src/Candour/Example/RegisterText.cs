namespace Candour.Example;

/// <summary>A record of a register as a file tells it: "== 2017-05-22 im | Title", and below it fields, some of them more than once.</summary>
internal sealed record RegisterText(DateOnly On, string By, string Title)
{
    private readonly List<(string Name, string Said)> _fields = [];

    /// <summary>In the order in which they stand there.</summary>
    public IReadOnlyList<(string Name, string Said)> Fields => _fields;

    public string this[string field] => Maybe(field) ?? throw new FormatException($"{Title} does not say its {field}.");

    public string? Maybe(string field) => _fields.Find(one => one.Name == field).Said;

    /// <summary>What a field says, each time that it stands there.</summary>
    public IEnumerable<string> Each(string field) => _fields.Where(one => one.Name == field).Select(one => one.Said);

    public IReadOnlyList<string> List(string field, char between = ',') => DataText.List(Maybe(field) ?? "", between);

    /// <summary>Those of its actions that are in the plan by a moment.</summary>
    public IReadOnlyList<Guid> Actions(DateTimeOffset at) => [.. List("actions").Select(Example.Actions.IdOf).Where(id => Ledger.Record.MadeAt(id) <= at)];

    public static IReadOnlyList<RegisterText> Read(string file)
    {
        var read = new List<RegisterText>();
        foreach (var line in DataText.Lines(file))
        {
            if (line[0] == ' ') read[^1]._fields.Add(DataText.Cut(line));
            else read.Add(Begin(line));
        }
        return read;
    }

    private static RegisterText Begin(string line)
    {
        var parts = DataText.List(line[2..], '|');
        var words = DataText.List(parts[0], ' ');
        return new(DataText.Day(words[0]), words[1], parts[1]);
    }
}

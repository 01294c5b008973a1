using Candour.Assurance;

namespace Candour.Example;

/// <summary>Evidence as the file tells it.</summary>
internal sealed record EvidenceText(DateOnly Collected, EvidenceLine Line, Shows Shows, EvidenceMethod Method, Independence Nearness, DateOnly From, DateOnly To, string By, string Collector, string Title)
{
    private readonly Dictionary<string, string> _fields = [];

    public string? Says => _fields.GetValueOrDefault("says");

    public string? Instead => _fields.GetValueOrDefault("instead");

    /// <summary>The number of the audit round that it is.</summary>
    public string? Round => _fields.GetValueOrDefault("round");

    public IReadOnlyList<string> For => DataText.List(_fields.GetValueOrDefault("for", ""), ',');

    public IReadOnlyList<string> Against => DataText.List(_fields.GetValueOrDefault("against", ""), ',');

    public static IReadOnlyList<EvidenceText> Read(string file)
    {
        var items = new List<EvidenceText>();
        foreach (var line in DataText.Lines(file))
        {
            if (line[0] != ' ') items.Add(Begin(line));
            else items[^1].Take(DataText.Cut(line));
        }
        return items;
    }

    private static EvidenceText Begin(string line)
    {
        var parts = DataText.List(line[2..], '|');
        var words = DataText.List(parts[0], ' ');
        var days = words[5].Split("..");
        return new(
            DataText.Day(words[0]), Enum.Parse<EvidenceLine>(words[1], ignoreCase: true), Enum.Parse<Shows>(words[2], ignoreCase: true), words[3] == "audit" ? EvidenceMethod.CaseAudit : Enum.Parse<EvidenceMethod>(words[3], ignoreCase: true),
            Enum.Parse<Independence>(words[4], ignoreCase: true), DataText.Day(days[0]), DataText.Day(days[1]), words[6], parts[1], parts[2]);
    }

    private void Take((string First, string After) field) => _fields.Add(field.First, field.After);
}

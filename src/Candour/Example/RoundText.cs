using System.Globalization;

namespace Candour.Example;

/// <summary>A round of audits as the file tells it.</summary>
internal sealed record RoundText(DateOnly Month, string Form, int Every, DateOnly? Closed, int Cases, int Good, string Title)
{
    private readonly List<(string What, string Said)> _fields = [];

    public int Listed => int.Parse(Field("list")!, CultureInfo.InvariantCulture);

    public bool IsRisk => Field("choice") == "risk";

    public string? Learned => Field("learned");

    public DateOnly? Visit => Field("visit") is { } day ? DataText.Day(day) : null;

    /// <summary>How many cases moderation moved down and up.</summary>
    public (int Down, int Up) Moved => DataText.List(Field("moved")!, ' ') is [var down, var up] ? (int.Parse(down, CultureInfo.InvariantCulture), int.Parse(up, CultureInfo.InvariantCulture)) : default;

    /// <summary>In how many cases each theme was found.</summary>
    public IReadOnlyList<(string Theme, int Cases)> Themes => [.. DataText.List(Field("themes")!, ',').Select(one => (one[..one.LastIndexOf(' ')], int.Parse(one[(one.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture)))];

    public IEnumerable<(DateOnly On, string Theme, string Action)> Actions => from one in _fields
                                                                              where one.What == "action"
                                                                              let cut = DataText.Cut(one.Said)
                                                                              select (DataText.Day(cut.First), cut.After[..cut.After.LastIndexOf(' ')], cut.After[(cut.After.LastIndexOf(' ') + 1)..]);

    public static IReadOnlyList<RoundText> Read(string file)
    {
        var rounds = new List<RoundText>();
        foreach (var line in DataText.Lines(file))
        {
            if (line[0] != ' ') rounds.Add(Begin(line));
            else rounds[^1]._fields.Add(DataText.Cut(line));
        }
        return rounds;
    }

    private static RoundText Begin(string line)
    {
        var parts = DataText.List(line[2..], '|');
        var words = DataText.List(parts[0], ' ');
        var cases = words[4].Split('/');
        return new(
            DataText.Day($"{words[0]}-01"), words[1], int.Parse(words[2], CultureInfo.InvariantCulture), words[3] == "open" ? null : DataText.Day(words[3]),
            int.Parse(cases[0], CultureInfo.InvariantCulture), int.Parse(cases[1], CultureInfo.InvariantCulture), parts[1]);
    }

    private string? Field(string what) => _fields.FirstOrDefault(one => one.What == what).Said;
}

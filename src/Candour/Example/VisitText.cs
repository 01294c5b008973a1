using System.Globalization;
using Candour.Assurance;

namespace Candour.Example;

/// <summary>A visit as the file tells it.</summary>
internal sealed record VisitText(DateOnly Entered, string By, VisitKind Kind, DateOnly? From, DateOnly? To, string Visitor, string Title)
{
    private readonly List<(string Field, string Said)> _lines = [];

    public IReadOnlyList<string> Focus => [.. All("focus")];

    public string? Letter => All("letter").FirstOrDefault();

    public (DateOnly On, string Said)? Outcome => All("outcome").Select(DataText.Cut).Select(one => ((DateOnly, string)?)(DataText.Day(one.First), one.After)).FirstOrDefault();

    public IEnumerable<(DateOnly On, string With, string What)> Shared => All("share").Select(line => DataText.List(line, '|')).Select(one => (DataText.Day(one[0]), one[1], one[2]));

    public IEnumerable<(int Before, string Who, DateOnly? Done, string Text)> Ready => All("ready").Select(line => DataText.List(line, '|'))
        .Select(one => (Words: DataText.List(one[0], ' '), Text: one[1]))
        .Select(one => (int.Parse(one.Words[0], CultureInfo.InvariantCulture), one.Words[1], one.Words[2] == "-" ? (DateOnly?)null : DataText.Day(one.Words[2]), one.Text));

    public IEnumerable<(bool IsProof, Progress Progress, string Area, string Text, IReadOnlyList<string> Bears)> Found => All("find").Select(line => DataText.List(line, '|'))
        .Select(one => (one[0].StartsWith("proof ", StringComparison.Ordinal), Enum.Parse<Progress>(one[0].Split(' ')[^1], ignoreCase: true), one[1], one[2], DataText.List(one[3], ',')));

    public static IReadOnlyList<VisitText> Read(string file)
    {
        var visits = new List<VisitText>();
        foreach (var line in DataText.Lines(file))
        {
            if (line[0] != ' ') visits.Add(Begin(line));
            else visits[^1]._lines.Add(DataText.Cut(line));
        }
        return visits;
    }

    private static VisitText Begin(string line)
    {
        var parts = DataText.List(line[2..], '|');
        var words = DataText.List(parts[0], ' ');
        var days = words[3] == "-" ? [] : words[3].Split("..");
        return new(
            DataText.Day(words[0]), words[1], Enum.Parse<VisitKind>(words[2], ignoreCase: true),
            days is [var first, ..] ? DataText.Day(first) : null, days is [_, var last] ? DataText.Day(last) : null, parts[1], parts[2]);
    }

    private IEnumerable<string> All(string field) => _lines.Where(one => one.Field == field).Select(one => one.Said);
}

using System.Globalization;
using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>A case of a list as its line has it.</summary>
/// <param name="Case">A pseudonym.</param>
/// <param name="Worker">Who holds it.</param>
public sealed record FrameLine(int Line, string Case, string? Team, string? Worker);

/// <summary>A list of cases to draw from, and all that is wrong with it.</summary>
public sealed record FrameFile(IReadOnlyList<FrameLine> Lines, IReadOnlyList<CsvNote> Errors)
{
    public const string Case = "Case", Team = "Team", Worker = "Worker";

    public static IReadOnlyList<string> Columns { get; } = [Case, Team, Worker];

    public bool CanBeSettled => Errors.Count == 0;

    public string Hash => Sample.HashOf(Lines.Select(one => one.Case));

    public IReadOnlyList<TeamTarget> Teams => [.. Lines.GroupBy(one => one.Team, StringComparer.OrdinalIgnoreCase).Select(one => new TeamTarget(one.Key, one.Count())).OrderBy(one => one.Team, StringComparer.OrdinalIgnoreCase)];

    public static FrameFile Read(IReadOnlyList<CsvLine> lines)
    {
        var (cases, errors, lineOf) = (new List<FrameLine>(), new List<CsvNote>(), new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase));
        if (lines.Count == 0) errors.Add(new(0, null, "The file has no lines below its header."));
        else if (!lines[0].Cells.ContainsKey(Case)) errors.Add(new(1, Case, $"The file needs the column “{Case}”."));
        if (errors.Count > 0) return new([], errors);
        foreach (var line in lines)
        {
            if (Said(line, Case) is not { } id) errors.Add(new(line.Number, Case, "The case has no id."));
            else if (!lineOf.TryAdd(id, line.Number)) errors.Add(new(line.Number, Case, string.Create(CultureInfo.InvariantCulture, $"“{id}” stands in line {lineOf[id]} already. A case that is in the list twice would be drawn twice as often.")));
            else cases.Add(new(line.Number, id, Said(line, Team), Said(line, Worker)));
        }
        return new(cases, errors);
    }

    private static string? Said(CsvLine line, string column) => Draft.Said(line.Cells.GetValueOrDefault(column));
}

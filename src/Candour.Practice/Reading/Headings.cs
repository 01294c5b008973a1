namespace Candour.Practice.Reading;

/// <summary>Which column of a list stands at which place of a sheet.</summary>
internal sealed class Headings
{
    private readonly AnnexAList _list;
    private readonly AnnexAColumn?[] _columns;

    private Headings(AnnexAList list, AnnexAColumn?[] columns, IReadOnlyList<string> unknown, IReadOnlyList<AnnexAColumn> twice) => (_list, _columns, Unknown, Twice) = (list, columns, unknown, twice);

    /// <summary>By place; null where the place has no column of the list.</summary>
    public IReadOnlyList<AnnexAColumn?> Columns => _columns;

    public IReadOnlyList<string> Unknown { get; }

    /// <summary>Columns that stand in the sheet a second time; the first counts.</summary>
    public IReadOnlyList<AnnexAColumn> Twice { get; }

    public int Found => _columns.Count(one => one is not null);

    /// <summary>Whether so many are known that it is a row of headings; the extra lists have few.</summary>
    public bool AreEnough => Found >= (_list.IsExtra ? 2 : 3);

    public static Headings Of(AnnexAList list, IReadOnlyList<string?> cells)
    {
        var (byWording, passed) = (Spellings(list), list.Passed.Select(Wording.Plain).ToHashSet(StringComparer.Ordinal));
        var columns = new AnnexAColumn?[cells.Count];
        var (unknown, twice) = (new List<string>(), new List<AnnexAColumn>());
        for (var i = 0; i < columns.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(cells[i]) || passed.Contains(Wording.Plain(cells[i]!))) continue;
            if (!byWording.TryGetValue(Wording.Plain(cells[i]!), out var column)) unknown.Add(cells[i]!.Trim());
            else if (columns.Contains(column)) twice.Add(column);
            else columns[i] = column;
        }
        return new(list, columns, unknown, twice);
    }

    /// <summary>A list names its columns as the template does, or as the database does.</summary>
    private static Dictionary<string, AnnexAColumn> Spellings(AnnexAList list)
    {
        var byWording = new Dictionary<string, AnnexAColumn>(StringComparer.Ordinal);
        foreach (var column in list.Columns)
            foreach (var spelling in (IEnumerable<string>)[column.Heading, .. column.Others, column.Name]) byWording.TryAdd(Wording.Plain(spelling), column);
        return byWording;
    }
}

using System.Collections.Frozen;
using System.Globalization;

namespace Candour.Practice;

/// <summary>What a column holds.</summary>
public enum ColumnType { Text, Code, Day, Whole }

/// <summary>A column of a list.</summary>
/// <param name="Name">In the database.</param>
/// <param name="Heading">As the template has it.</param>
/// <param name="Others">Other spellings of the heading that are in use.</param>
/// <param name="Since">The year of the template that brought it; null for one of 2019.</param>
public sealed record AnnexAColumn(string Name, string Heading, IReadOnlyList<string> Others, ColumnType Type, bool MayBeBlank, int? Since);

/// <summary>One of the eleven lists of Ofsted's Annex A.</summary>
/// <param name="Number">1 to 11.</param>
public sealed record AnnexAList(int Number, string Title, IReadOnlyList<AnnexAColumn> Columns)
{
    private readonly FrozenDictionary<string, int> _places = Columns.Index().ToFrozenDictionary(one => one.Item.Name, one => one.Index);

    /// <summary>The table that it is loaded into: list_1 to list_11.</summary>
    public string Table => string.Create(CultureInfo.InvariantCulture, $"list_{Number}");

    /// <summary>All eleven, in their order: the template of August 2019, and what January 2024 adds to list 9.</summary>
    public static IReadOnlyList<AnnexAList> All { get; } = Read();

    /// <summary>The lists of children; the last of all is of adopters.</summary>
    public static IEnumerable<AnnexAList> OfChildren => All.Take(10);

    public static AnnexAList Of(int number) => All[number - 1];

    public bool Has(string name) => _places.ContainsKey(name);

    /// <summary>Where a column stands in the list, from 0.</summary>
    /// <exception cref="KeyNotFoundException">The list has no such column.</exception>
    public int PlaceOf(string name) => _places[name];

    public AnnexAColumn Column(string name) => Columns[PlaceOf(name)];

    private static List<AnnexAList> Read()
    {
        using var text = new StreamReader(typeof(AnnexAList).Assembly.GetManifestResourceStream("annex-a.txt")!);
        var lists = new List<(string Head, List<AnnexAColumn> Columns)>();
        while (text.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (char.IsAsciiDigit(line[0])) lists.Add((line, []));
            else lists[^1].Columns.Add(ColumnOf(line.Split('|', StringSplitOptions.TrimEntries)));
        }
        return [.. lists.Select((one, i) => new AnnexAList(i + 1, one.Head[(one.Head.IndexOf(' ', StringComparison.Ordinal) + 1)..], one.Columns))];
    }

    private static AnnexAColumn ColumnOf(string[] parts)
    {
        var (headings, type) = (parts[1].Split(" = "), parts[2].Split(' '));
        return new(
            parts[0], headings[0], headings[1..], Enum.Parse<ColumnType>(type[0], ignoreCase: true), type.Contains("?"),
            int.TryParse(type[^1], CultureInfo.InvariantCulture, out var year) ? year : null);
    }
}

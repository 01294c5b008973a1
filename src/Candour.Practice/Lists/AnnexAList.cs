using System.Collections.Frozen;
using System.Globalization;

namespace Candour.Practice;

/// <summary>What a column holds.</summary>
/// <remarks>A moment is a day and its time, or midnight where only the day is known.</remarks>
public enum ColumnType { Text, Code, Day, Whole, Moment }

/// <summary>A column of a list.</summary>
/// <param name="Name">In the database.</param>
/// <param name="Heading">As the template has it.</param>
/// <param name="Others">Other spellings of the heading that are in use.</param>
/// <param name="Since">The year of the template that brought it; null for one of 2019.</param>
public sealed record AnnexAColumn(string Name, string Heading, IReadOnlyList<string> Others, ColumnType Type, bool MayBeBlank, int? Since)
{
    public bool IsDated => Type is ColumnType.Day or ColumnType.Moment;
}

/// <summary>One of the eleven lists of Ofsted's Annex A, or an extra list beside them that tells what they cannot hold.</summary>
/// <param name="Name">1 to 11; of an extra list the name of its file.</param>
/// <param name="Passed">Headings that are known and whose columns are not read: nothing is counted with them.</param>
public sealed record AnnexAList(ListId Id, string Name, string Title, IReadOnlyList<AnnexAColumn> Columns, IReadOnlyList<string> Passed)
{
    private const int Eleven = 11;

    private readonly FrozenDictionary<string, int> _places = Columns.Index().ToFrozenDictionary(one => one.Item.Name, one => one.Index);

    /// <summary>1 to 11, and from 12 on the extra lists.</summary>
    public int Number => Id.Place;

    public bool IsExtra => Number > Eleven;

    /// <summary>The table that it is loaded into: list_1 to list_11, or the extra list's name.</summary>
    public string Table => IsExtra ? Name : $"list_{Name}";

    /// <summary>The name of its file, without what it ends with.</summary>
    public string FileName => IsExtra ? Name : $"list-{Name}";

    /// <summary>As people read it: 7. Child protection, or Missing episodes.</summary>
    public string FullTitle => IsExtra ? Title : $"{Name}. {Title}";

    /// <summary>All eleven, in their order: the template of August 2019, and what January 2024 adds to list 9.</summary>
    public static IReadOnlyList<AnnexAList> All { get; } = Read("annex-a.txt", 1);

    /// <summary>The lists that may stand beside the eleven in a folder.</summary>
    public static IReadOnlyList<AnnexAList> Extra { get; } = Read("extra-lists.txt", Eleven + 1);

    public static IEnumerable<AnnexAList> Every => All.Concat(Extra);

    /// <summary>The lists of children; the last of all is of adopters.</summary>
    public static IEnumerable<AnnexAList> OfChildren => All.Take(10);

    public static AnnexAList Of(ListId id) => id.Place <= Eleven ? All[id.Place - 1] : Extra[id.Place - Eleven - 1];

    /// <summary>By number or name; null where there is none.</summary>
    public static AnnexAList? Find(string name) => Every.FirstOrDefault(one => one.Name == name);

    public bool Has(string name) => _places.ContainsKey(name);

    /// <summary>Where a column stands in the list, from 0.</summary>
    /// <exception cref="KeyNotFoundException">The list has no such column.</exception>
    public int PlaceOf(string name) => _places[name];

    public AnnexAColumn Column(string name) => Columns[PlaceOf(name)];

    /// <summary>The day on which a row of an extra list begins: the first that is never blank.</summary>
    internal string? ExtraStart => Columns.FirstOrDefault(one => one.IsDated && !one.MayBeBlank)?.Name;

    private static List<AnnexAList> Read(string file, int first)
    {
        using var text = new StreamReader(typeof(AnnexAList).Assembly.GetManifestResourceStream(file)!);
        return
        [
            .. text.ReadToEnd().ReplaceLineEndings("\n").Split("\n\n").Skip(1).Select(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                .Select((lines, i) => ListOf(first + i, lines[0].Split(' ', 2), lines[1..])),
        ];
    }

    private static AnnexAList ListOf(int place, string[] head, string[] lines)
    {
        var passed = lines.Where(one => one[0] == '-').SelectMany(one => one[1..].Split(',', StringSplitOptions.TrimEntries));
        return new(place, head[0], head[1], [.. lines.Where(one => one[0] != '-').Select(one => ColumnOf(one.Split('|', StringSplitOptions.TrimEntries)))], [.. passed]);
    }

    private static AnnexAColumn ColumnOf(string[] parts)
    {
        var (headings, type) = (parts[1].Split(" = "), parts[2].Split(' '));
        return new(
            parts[0], headings[0], headings[1..], Enum.Parse<ColumnType>(type[0], ignoreCase: true), type.Contains("?"),
            int.TryParse(type[^1], CultureInfo.InvariantCulture, out var year) ? year : null);
    }
}

using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Reports;

/// <summary>Who cleared a report: from its table of consultees, and from the comments of officers that it holds.</summary>
internal static partial class Clearances
{
    public static IReadOnlyList<Clearance> Read(IReadOnlyList<Block> blocks, IReadOnlyList<Section> sections) =>
    [
        .. blocks.Where(block => block.Table is not null).SelectMany(block => FromTable(block.Table!)),
        .. sections.Select(FromSection).OfType<Clearance>(),
    ];

    private static IEnumerable<Clearance> FromTable(Table table)
    {
        var header = table.Rows[0].Texts();
        var officer = Array.FindIndex(header, Officer().IsMatch);
        var sought = Array.FindIndex(header, Sought().IsMatch);
        var included = Array.FindIndex(header, Included().IsMatch);
        if (officer < 0 || (sought < 0 && included < 0)) yield break;
        foreach (var texts in table.Rows.Skip(1).Select(row => row.Texts()))
        {
            string? At(int column) => column >= 0 && column < texts.Length && texts[column].Length > 0 ? Markup.Flatten(texts[column]) : null;
            if (At(officer) is { } name) yield return new(name, At(sought), At(included));
        }
    }

    private static Clearance? FromSection(Section section) =>
        Comments().Match(section.Title) is { Success: true } match
            ? new(match.Groups["legal"].Success ? "Legal Services" : match.Groups["officer"].Value.Trim(), null, section.Number is null ? section.Title : $"Section {section.Number}")
            : null;

    [GeneratedRegex(@"^(officer|name|consultee|name of (consultee|officer)|clearance|cleared by|post|role|officer consulted|consulted)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Officer();

    [GeneratedRegex(@"\b(sought|sent|requested|consulted on|asked)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Sought();

    [GeneratedRegex(@"\b(included|received|cleared|response|comments|obtained)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Included();

    [GeneratedRegex(@"^(comments (of|from|by) (the )?(?<officer>.{3,60})|(?<legal>legal comments))$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Comments();
}

using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Finding;

/// <summary>The head of a committee report: "Report of", "Classification", "Wards affected" and their like, in a table or as labels.</summary>
internal static partial class ReportCover
{
    private const int Reach = 12;
    private const int WidestGap = 4;

    /// <summary>Two different entries of a cover, one of which no other paper has.</summary>
    public static bool StartsAt(IReadOnlyList<Block> blocks, int index)
    {
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (!Keys(blocks[index]).Any()) return false;
        var last = index;
        for (var i = index; i < Math.Min(blocks.Count, index + Reach) && i - last <= WidestGap; i++)
        {
            foreach (var key in Keys(blocks[i])) (last, _) = (i, keys.Add(key));
        }
        return keys.Count > 1 && keys.Any(key => Strong().IsMatch(key));
    }

    public static bool HasEntry(Block block) => Keys(block).Any();

    public static bool IsCoverSheet(Block block) =>
        block.Table is { } table ? table.Rows.Any(row => row.Cells.Any(cell => CoverSheet().IsMatch(Markup.Clean(cell.Text)))) : CoverSheet().IsMatch(block.Text);

    private static IEnumerable<string> Keys(Block block)
    {
        var texts = block.Table is { } table
            ? table.Rows.Take(30).SelectMany(row => row.Cells).SelectMany(cell => Markup.Clean(cell.Text).Split('\n')).Where(text => text.Length < 300)
            : block.Marker.Bullet || block.Text.Length > 300 ? [] : [block.Text];
        return texts.Select(text => Entry().Match(text)).Where(match => match.Success).Select(match => match.Groups["key"].Value);
    }

    [GeneratedRegex(@"^(?<key>(non-?executive )?report (of|to|by|from|title|author|for|lead)\b|lead officers?|report classification|classification|originating officers?|wards?( or ward)?( ?\(s\))? affected|wards?:|ward\(s\)|(is (this|it) a )?key decision|decision (type|required)|lead members?|(lead )?cabinet members?|portfolio( holder)?:|contact officers?|responsible (officer|director)|accountable (officer|director)|date of (meeting|decision)|forward plan (notice|ref)|community plan theme|exempt|status:|is a member level decision)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^((non-?executive )?report|originating|classification|decision required|wards?|lead officer|contact officer|portfolio)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Strong();

    [GeneratedRegex(@"^(report )?cover ?sheet$", Patterns.AnyCase | RegexOptions.Multiline, Patterns.Limit)]
    private static partial Regex CoverSheet();
}

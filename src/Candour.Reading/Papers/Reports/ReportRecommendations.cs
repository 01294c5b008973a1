using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Reports;

/// <summary>What a report asks its committee to do.</summary>
internal static partial class ReportRecommendations
{
    public static bool IsHeading(Block block) => block.Table is null && !block.Marker.Bullet && Heading().IsMatch(block.Text);

    public static IReadOnlyList<string> Read(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!IsHeading(blocks[i])) continue;
            if (Below(blocks, i) is { Count: > 0 } items) return items;
        }
        return [];
    }

    private static List<string> Below(IReadOnlyList<Block> blocks, int heading)
    {
        var items = new List<string>();
        var list = new RecommendationList(blocks[heading]);
        foreach (var block in blocks.Skip(heading + 1))
        {
            if (block.Table is not null || ReportSections.IsSection(block, list)) break;
            if (block.Emphasis && block.IsShort && block.Marker == Marker.None && items.Count > 0) break;
            list.Take(block);
            if (LeadIn().IsMatch(block.Text)) continue;
            if (block.Marker != Marker.None || items.Count == 0 || char.IsUpper(block.Text[0])) items.Add(block.Text);
            else items[^1] += " " + block.Text;
        }
        return items;
    }

    [GeneratedRegex(@"^(officer )?recommendations?( to .{3,60}| for decision| of the report)?\s*:?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Heading();

    /// <summary>"The Board is recommended to:".</summary>
    [GeneratedRegex(@"^.{0,160}\b(recommended|asked|invited|requested|recommend|that)\b.{0,40}:$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex LeadIn();
}

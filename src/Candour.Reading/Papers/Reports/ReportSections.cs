using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Reports;

/// <summary>The numbered headings of a report, and the usual ones that stand without a number.</summary>
internal static partial class ReportSections
{
    public static IReadOnlyList<Section> Find(IReadOnlyList<Block> blocks)
    {
        var sections = new List<Section>();
        RecommendationList? list = null;
        foreach (var block in blocks)
        {
            if (!IsSection(block, list))
            {
                list?.Take(block);
                continue;
            }
            list = ReportRecommendations.IsHeading(block) ? new(block) : null;
            sections.Add(new(block.Marker.Number, block.Text.TrimEnd(':'), block.At));
        }
        return sections;
    }

    /// <param name="list">The recommendations among which the block stands; their numbers are no sections.</param>
    public static bool IsSection(Block block, RecommendationList? list)
    {
        if (!block.IsShort && !block.Emphasis) return false;
        if (block.Table is not null || block.Text.Length > 140 || Nothing().IsMatch(block.Text)) return false;
        if (block.Marker.Number is null) return !block.Marker.Bullet && Usual().IsMatch(block.Text);
        var words = block.Text.Count(c => c == ' ') + 1;
        if (block.Marker.Whole is not null) return block.Emphasis || (words <= 10 && !block.Marker.Bullet && (list is null || list.IsLeftBy(block)));
        return block.Marker.Number.Contains('.', StringComparison.Ordinal) && words <= 8 && block.Text[^1] is not (':' or '.') && char.IsUpper(block.Text[0]);
    }

    [GeneratedRegex(@"^((executive )?summary|recommendations?|introduction|background|purpose( of (the )?report)?|reasons? for (the )?(decision|recommendation)s?|alternative options( considered)?|details of (the )?report|(financial|legal|equalit\w+|risk( management)?|resource|other|best value|environmental|staffing|climate|safeguarding|health)\b.{0,40}implications|comments of .{3,60}|legal comments|conclusions?|next steps|consultation|linked reports?.*|appendices|background (papers|documents).*|progress update|key (issues|findings)|main report|options( considered)?|proposals?)\s*:?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Usual();

    [GeneratedRegex(@"^(none|nil|n/?a|not applicable)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Nothing();
}

using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>A line at the head of a meeting's paper. Dates and places often stand beside their labels, which then look like a table.</summary>
internal sealed partial record HeadLine(string Text, Span At, bool IsTitle)
{
    public static IEnumerable<HeadLine> Of(Block block) => block.Table is { } table
        ? table.Rows.Select(row => new HeadLine(Markup.Flatten(string.Join(' ', row.Texts())), row.At, TableText.OnlyText(row.Texts()) is not null))
        : Form(block) is { Count: > 0 } pairs ? pairs : Apart(block) is { Count: > 1 } titles ? titles : [new(block.Text, block.At, block.IsTitle)];

    /// <summary>"Meeting   Improvement Board      Venue   Room 2": names and what they name beside one another on a line.</summary>
    private static List<HeadLine> Form(Block block)
    {
        var beside = Block.Beside(block.Layout ?? "");
        if (beside.Count is < 2 or > 6 || beside[0].Length > 20 || AttendanceLabel.Read(beside[0]) is not null || !Names().IsMatch(beside[0])) return [];
        var lines = new List<HeadLine>();
        for (var i = 0; i < beside.Count; i++)
        {
            var isName = i + 1 < beside.Count && Names().IsMatch(beside[i]) && beside[i].IndexOf(':', StringComparison.Ordinal) is var colon && (colon < 0 || colon == beside[i].Length - 1);
            lines.Add(new(isName ? $"{beside[i].TrimEnd(':')}: {beside[++i]}" : beside[i], block.At, true));
        }
        return lines;
    }

    /// <summary>The council at the left of a line, and its board at the right.</summary>
    private static List<HeadLine> Apart(Block block) =>
        block.IsTitle && Block.Beside(block.Layout ?? "") is [var left, var right] && left.Length > 8 && right.Length > 8 ? [new(left, block.At, true), new(right, block.At, true)] : [];

    [GeneratedRegex(@"^(meeting|board|committee|group|name|date|time|start|finish|end|venue|place|location)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Names();
}

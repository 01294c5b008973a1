namespace Candour.Reading.Papers.Meetings;

/// <summary>A line at the head of a meeting's paper. Dates and places often stand beside their labels, which then look like a table.</summary>
internal sealed record HeadLine(string Text, Span At, bool IsTitle)
{
    public static IEnumerable<HeadLine> Of(Block block) => block.Table is { } table
        ? table.Rows.Select(row => new HeadLine(Markup.Flatten(string.Join(' ', row.Texts())), row.At, false))
        : [new(block.Text, block.At, block.IsTitle)];
}

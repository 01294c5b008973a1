namespace Candour.Reading.Papers.Reports;

/// <summary>The figures of a report: from its tables, and from sentences that leave no doubt what they count.</summary>
internal static class Figures
{
    public static IReadOnlyList<Figure> Read(IReadOnlyList<Block> blocks)
    {
        var figures = new List<Figure>();
        string? heading = null;
        foreach (var block in blocks)
        {
            if (block.Table is { } table) figures.AddRange(FigureTable.Read(table));
            else if (block.IsHeading && (block.Marker.Number is not null || block.Emphasis)) heading = block.Text;
            else figures.AddRange(FigureSentences.Read(block, heading));
        }
        return figures;
    }
}

using Candour.Reading.Files.Layout;

namespace Candour.Reading.Files;

/// <summary>The tables that plain text shows: cells between tabs, between pipes, or in columns under one another.</summary>
internal static class TextTables
{
    public static IReadOnlyList<Table> Find(IReadOnlyList<Line> lines)
    {
        var marked = MarkedTables.Find(lines);
        return [.. marked.Concat(LayoutTables.Find(lines, marked)).OrderBy(table => table.At.From)];
    }
}

namespace Candour.Reading.Files;

internal static class LayoutTables
{
    public static IReadOnlyList<Table> Find(IReadOnlyList<Line> lines, IReadOnlyList<Table> taken) => [];
}

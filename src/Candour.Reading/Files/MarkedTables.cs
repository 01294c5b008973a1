using System.Text.RegularExpressions;

namespace Candour.Reading.Files;

/// <summary>Tables whose cells the text itself parts, by tabs or pipes; one line is one row. A page break does not end a table.</summary>
internal static partial class MarkedTables
{
    private const int MostBlankLinesWithin = 3;
    private const int FewestBareRows = 3;
    private const string Bar = " | ";

    public static IReadOnlyList<Table> Find(IReadOnlyList<Line> lines)
    {
        var tables = new List<Table>();
        for (var i = 0; i < lines.Count;)
        {
            var rows = RunFrom(lines, i);
            if (rows.Count == 0)
            {
                i++;
                continue;
            }
            if (rows.Count >= (IsBare(lines[i].Text) ? FewestBareRows : 2) && rows.Any(row => row.Cells.Count(cell => cell.Text.Length > 0) > 1))
                tables.Add(new(rows, new(rows[0].At.From, rows[^1].At.To, rows[0].At.Page)));
            i = rows[^1].At.To;
        }
        return tables;
    }

    private static List<TableRow> RunFrom(IReadOnlyList<Line> lines, int start)
    {
        var rows = new List<TableRow>();
        var blank = 0;
        for (var i = start; i < lines.Count && blank <= MostBlankLinesWithin; i++)
        {
            if (CellsOf(lines[i].Text) is { } cells)
            {
                if (rows.Count > 0 && (IsBare(lines[i].Text) ? cells.Length != rows[^1].Cells.Count : blank > 0 && !Continues(rows[^1].Cells.Count, cells))) break;
                var at = new Span(lines[i].Number, lines[i].Number, lines[i].Page);
                rows.Add(new([.. cells.Select(cell => new TableCell(cell, at))], at));
                blank = 0;
            }
            else if (rows.Count > 0 && IsPageFurniture().IsMatch(lines[i].Text)) blank++;
            else break;
        }
        return rows;
    }

    private static string[]? CellsOf(string line)
    {
        if (line.Contains('\t', StringComparison.Ordinal)) return line.Split('\t', StringSplitOptions.TrimEntries);
        if (IsBare(line)) return line.Split(Bar, StringSplitOptions.TrimEntries);
        if (!PipeRow().IsMatch(line)) return null;
        var first = line.IndexOf('|', StringComparison.Ordinal) + 1;
        var last = line.LastIndexOf('|');
        return line[first..last].Split('|', StringSplitOptions.TrimEntries);
    }

    /// <summary>Bars between the cells only, none around the row; then its rows must agree.</summary>
    private static bool IsBare(string line) => !line.Contains('\t', StringComparison.Ordinal) && !PipeRow().IsMatch(line) && line.Split(Bar).Length > 2;

    /// <summary>After a gap, a row of the same width goes on with the table where it is wide, or starts with a number or an empty cell.</summary>
    private static bool Continues(int width, string[] cells) =>
        cells.Length == width && (width > 3 || cells[0].Length == 0 || char.IsAsciiDigit(cells[0][0]));

    [GeneratedRegex(@"^\s*(- )?\|.*\|.*\|\s*$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex PipeRow();

    [GeneratedRegex(@"^\s*((Page )?\d{0,4})\s*$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex IsPageFurniture();
}

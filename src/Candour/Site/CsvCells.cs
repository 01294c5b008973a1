using System.Text;

namespace Candour.Site;

/// <summary>Cells of a CSV file that a spreadsheet opens without running anything.</summary>
/// <remarks>A text that a spreadsheet would take for a formula gets an apostrophe before it; read back, it loses it again.</remarks>
internal static class CsvCells
{
    public static void WriteLine(StringBuilder line, IEnumerable<string> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first) line.Append(',');
            first = false;
            Write(line, Guard(cell));
        }
        line.Append("\r\n");
    }

    public static string Guard(string cell) => IsRisky(cell.AsSpan().TrimStart('\'')) ? $"'{cell}" : cell;

    public static string Unguard(string cell) => cell.StartsWith('\'') && IsRisky(cell.AsSpan().TrimStart('\'')) ? cell[1..] : cell;

    // A number is no formula, and "-12" is to stay one.
    private static bool IsRisky(ReadOnlySpan<char> cell) => cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]
        && !decimal.TryParse(cell, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out _);

    private static void Write(StringBuilder line, string cell)
    {
        if (cell.AsSpan().IndexOfAny(",\"\r\n;") < 0) line.Append(cell);
        else line.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}

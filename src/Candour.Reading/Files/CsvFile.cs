using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Candour.Reading.Files;

/// <summary>A table in a text file, with commas, semicolons, tabs or bars between its cells, one of which has quotes around what needs them.</summary>
internal static class CsvFile
{
    private const int RowsLookedAt = 20;

    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    /// <summary>The sign between the cells, where nearly every row has as many of them; null for a text.</summary>
    public static string? DelimiterOf(string text, string file)
    {
        var isNamed = Path.GetExtension(file).ToUpperInvariant() is ".CSV" or ".TSV";
        var rows = FirstRows(text);
        if (rows.Count < 2 && !isNamed) return null;
        foreach (var delimiter in Delimiters.OrderByDescending(sign => rows.Count == 0 ? 0 : Fields(rows[0], sign)))
        {
            var width = rows.Count == 0 ? 0 : Fields(rows[0], delimiter);
            if (width < (isNamed ? 2 : 3)) continue;
            // Prose has commas too, and tabbed text has tables of its own: without the name, the rows must agree.
            if (isNamed || (delimiter is ',' or ';' && rows.TrueForAll(row => Fields(row, delimiter) == width) && rows.Count > 2)) return delimiter.ToString();
        }
        return isNamed ? "," : null;
    }

    public static SourceDocument Read(string text, string delimiter, string file, ReadingLimits limits, CancellationToken cancelled)
    {
        var builder = new DocumentBuilder(file, "csv", limits);
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter, HasHeaderRecord = false, BadDataFound = null, MissingFieldFound = null, DetectColumnCountChanges = false,
            IgnoreBlankLines = false, MaxFieldSize = 1_000_000,
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        var rows = new List<IReadOnlyList<Cell>>();
        var numbers = new List<int>();
        var line = 1;
        try
        {
            while (parser.Read())
            {
                cancelled.ThrowIfCancellationRequested();
                if (rows.Count >= limits.Rows) throw new DocumentRefusedException(file, $"it has more than {limits.Rows} rows.");
                numbers.Add(rows.Count + 1);
                line += CheckQuotes(parser.RawRecord, file, line);
                rows.Add([.. parser.Record!.Select(field => Cell.Of(field))]);
            }
        }
        catch (MaxFieldSizeException)
        {
            throw Unclosed(file, line);
        }
        builder.AddSheet(rows, numbers);
        return builder.Build();
    }

    /// <summary>A quote that is never closed makes one field of all that follows it. Returns the lines that the record takes.</summary>
    private static int CheckQuotes(ReadOnlySpan<char> record, string file, int line)
    {
        if (record.Count('"') % 2 != 0) throw Unclosed(file, line + record[..OpenQuote(record)].Count('\n'));
        return record.Count('\n');
    }

    private static int OpenQuote(ReadOnlySpan<char> record)
    {
        var (open, at) = (false, 0);
        for (var i = 0; i < record.Length; i++)
        {
            if (record[i] != '"') continue;
            open = !open;
            if (open) at = i;
        }
        return at;
    }

    private static DocumentRefusedException Unclosed(string file, int line) =>
        new(file, $"line {line}: a quotation mark is opened and not closed, so the rest of the file would be one cell. Close it or remove it.");

    private static List<string> FirstRows(string text)
    {
        using var reader = new StringReader(text);
        var rows = new List<string>();
        while (rows.Count < RowsLookedAt && reader.ReadLine() is { } row)
            if (row.Trim().Length > 0) rows.Add(row);
        return rows;
    }

    private static int Fields(string row, char delimiter)
    {
        var (fields, quoted) = (1, false);
        foreach (var c in row)
        {
            if (c == '"') quoted = !quoted;
            else if (c == delimiter && !quoted) fields++;
        }
        return fields;
    }
}

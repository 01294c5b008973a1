using System.Text;
using Candour.Practice.Duck;

namespace Candour.Practice.Reading;

/// <summary>A folder of CSV or Parquet files named list-1 to list-11, or as an extra list is. Parquet with typed columns is not copied: DuckDB reads of it what is counted.</summary>
internal static class Folder
{
    private const int HeadingsWithin = 30;

    public static void Read(string folder, ListReading reading)
    {
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var (name, isParquet) = (Path.GetFileName(file), file.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase));
            if (!isParquet && !file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)) continue;
            if (ListNamed(Path.GetFileNameWithoutExtension(file)) is not { } list)
                reading.Report(null, null, null, "unknownFile", $"The file {name} is none of the eleven lists and no extra list; it is not read.", Severity.Warning);
            else if (reading.Has(list))
                reading.Report(list, null, null, "listTwice", $"The file {name} is a second list {list.Name}; it is not read.");
            else
                ReadFile(file, list, isParquet, reading);
        }
    }

    public static AnnexAList? ListNamed(string name) => Workbook.ListNamed(name) ?? AnnexAList.Extra.FirstOrDefault(one => Wording.Plain(one.Name) == Wording.Plain(name));

    private static void ReadFile(string file, AnnexAList list, bool isParquet, ListReading reading)
    {
        try
        {
            if (isParquet) ReadParquet(file, list, reading);
            else ReadCsv(file, list, reading);
        }
        catch (DuckException refused) when (!refused.Message.StartsWith("Out of Memory", StringComparison.Ordinal))
        {
            throw new PracticeDataException($"{Path.GetFileName(file)}: {InWords(refused.Message)}");
        }
        catch (PracticeDataException refused)
        {
            throw new PracticeDataException($"{Path.GetFileName(file)}: {refused.Message}");
        }
    }

    private static void ReadParquet(string file, AnnexAList list, ListReading reading)
    {
        var source = $"read_parquet({Sql.Text(file)}, file_row_number = true)";
        var columns = new List<(string Name, string Type)>();
        using (var described = reading.Database.Query($"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_parquet({Sql.Text(file)}))"))
            while (described.Read()) columns.Add((described.Text(0)!, described.Text(1)!));
        var headings = Headings.Of(list, [.. columns.Select(one => one.Name)]);
        if (headings.Found == 0) throw new PracticeDataException("it has none of the list's columns.");
        reading.TakeHeadings(list, headings);
        var found = headings.Columns.Select((column, i) => (column, columns[i])).Where(one => one.column is not null).ToDictionary(one => one.column!, one => one.Item2);
        if (found.All(one => ParquetColumn.IsTyped(one.Key, one.Value.Type)))
        {
            AddView(list, headings, source, found, reading);
            return;
        }
        var text = string.Join(", ", columns.Select(one => $"{Sql.Name(one.Name)}::VARCHAR"));
        using var rows = reading.Database.Query($"SELECT {text} FROM {source} ORDER BY file_row_number");
        reading.AddRows(list, headings, Rows(rows, 1));
    }

    /// <summary>One statement asks how many rows there are, and which columns hold other codes than the database's.</summary>
    private static void AddView(AnnexAList list, Headings headings, string source, Dictionary<AnnexAColumn, (string Name, string Type)> found, ListReading reading)
    {
        var coded = list.Columns.Where(found.ContainsKey).Select(one => (Column: one, Codes: CodeSet.Of(list, one)!)).Where(one => one.Codes is not null).ToList();
        using var asked = reading.Database.Query($"SELECT count(*){string.Concat(coded.Select(one => $", count(*) FILTER ({ParquetColumn.IsNoKey(one.Codes, Sql.Name(found[one.Column].Name))})"))} FROM {source}");
        asked.Read();
        var cells = coded.Select((one, i) => (one.Column, Cell: asked.Whole(i + 1) == 0 ? Sql.Name(found[one.Column].Name) : ParquetColumn.Keyed(one.Codes, found[one.Column].Name, source, reading.Database)))
            .ToDictionary(one => one.Column, one => one.Cell);
        string Cell(AnnexAColumn column) =>
            cells.GetValueOrDefault(column) ?? (found.TryGetValue(column, out var from) ? ParquetColumn.Select(column, from.Name, from.Type) : $"NULL::{PracticeData.SqlType(column.Type)}");
        reading.AddView(list, $"SELECT (file_row_number + 1)::INTEGER AS row, {string.Join(", ", list.Columns.Select(one => $"{Cell(one)} AS {one.Name}"))} FROM {source}", (int)asked.Whole(0)!.Value, headings.Found);
    }

    private static void ReadCsv(string file, AnnexAList list, ListReading reading)
    {
        var encoding = IsUtf8(file) ? Encoding.UTF8 : Encoding.Latin1;
        var top = CsvTop.Rows(file, encoding, HeadingsWithin);
        var above = top.FindIndex(cells => Headings.Of(list, cells).AreEnough);
        if (above < 0)
        {
            reading.Report(list, null, null, "missingHeadings", $"The file {Path.GetFileName(file)} has no row with the list's headings; it is not read.");
            return;
        }
        var headings = Headings.Of(list, top[above]);
        reading.TakeHeadings(list, headings);
        using var rows = reading.Database.Query($"SELECT * FROM {Csv(file, encoding, top[above].Count, above + 1)}");
        reading.AddRows(list, headings, Rows(rows, above + 2));
    }

    private static IEnumerable<(int Number, object?[] Cells)> Rows(DuckReader reader, int first)
    {
        for (var number = first; reader.Read(); number++)
        {
            var cells = new object?[reader.Columns];
            for (var i = 0; i < cells.Length; i++) cells[i] = reader.Text(i);
            if (cells.Any(one => one is not null)) yield return (number, cells);
        }
    }

    /// <summary>A row that has not as many cells as the headings is refused: the file was cut short.</summary>
    private static string Csv(string file, Encoding encoding, int width, int skip)
    {
        var columns = string.Join(", ", Enumerable.Range(0, width).Select(i => Sql.Invariant($"'c{i}': 'VARCHAR'")));
        return Sql.Invariant($"read_csv({Sql.Text(file)}, auto_detect = false, header = false, delim = ',', quote = '\"', escape = '\"', skip = {skip}, columns = {{{columns}}}, strict_mode = true, encoding = '{(encoding is UTF8Encoding ? "utf-8" : "latin-1")}')");
    }

    /// <summary>Excel writes CSV as UTF-8 or in the letters of Windows.</summary>
    private static bool IsUtf8(string file)
    {
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        using var reader = new StreamReader(file, strict);
        var buffer = new char[1 << 16];
        try
        {
            while (reader.Read(buffer) > 0)
            {
            }
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>DuckDB repeats the line, which may name a child: only its number is passed on.</summary>
    private static string InWords(string message)
    {
        var first = message.Split('\n')[0].Trim();
        const string At = "CSV Error on Line: ";
        return first.IndexOf(At, StringComparison.Ordinal) is > 0 and var at
            ? $"line {first[(at + At.Length)..]} has not as many cells as the headings, or a quotation mark that is not closed. If the file was cut short, write it anew."
            : first;
    }
}

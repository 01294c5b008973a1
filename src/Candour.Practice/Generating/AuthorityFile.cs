using System.Globalization;
using System.Text;
using Candour.Practice.Duck;

namespace Candour.Practice.Generating;

/// <summary>Writes the lists of a synthetic authority, as a workbook or a folder: the same bytes for the same authority.</summary>
public static class AuthorityFile
{
    private const int MostRowsOfSheet = 1_048_576;

    /// <summary>Writes a workbook where the name ends with .xlsx, a folder of CSV files where it ends with csv, otherwise a folder of Parquet files.</summary>
    /// <param name="replace">Whether what stands there may be lost.</param>
    /// <returns>How many rows each of the authority's lists has.</returns>
    /// <exception cref="PracticeDataException">Something stands there already, or the workbook would be too long.</exception>
    public static IReadOnlyList<int> Write(Authority authority, string path, bool replace = false, CancellationToken cancelled = default) =>
        WrittenBeside.Write(Path.TrimEndingDirectorySeparator(path), replace, beside =>
        {
            if (path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)) return WriteWorkbook(authority, beside, cancelled);
            Directory.CreateDirectory(beside);
            return Path.TrimEndingDirectorySeparator(path).EndsWith("csv", StringComparison.OrdinalIgnoreCase)
                ? [.. authority.Lists.Select(list => WriteCsv(authority, list, Path.Combine(beside, $"{list.FileName}.csv"), cancelled))]
                : WriteParquet(authority, beside, cancelled);
        });

    private static List<int> WriteWorkbook(Authority authority, string path, CancellationToken cancelled)
    {
        if (authority.HasExtra) throw new PracticeDataException("A workbook holds the eleven lists only. For the extra lists name a folder.");
        using var file = File.Create(path);
        using var workbook = new WorkbookWriter(file);
        var counts = new List<int>();
        foreach (var list in AnnexAList.All)
        {
            workbook.BeginSheet($"List_{list.Number}");
            workbook.WriteRow($"List {list.Number}: {list.Title}");
            var columns = WrittenColumns(authority, list);
            workbook.WriteRow([.. columns.Select(one => one.Heading)]);
            counts.Add(0);
            foreach (var row in Written(authority, list, columns, cancelled))
            {
                if (++counts[^1] > MostRowsOfSheet - 2)
                    throw new PracticeDataException(string.Create(CultureInfo.GetCultureInfo("en-GB"), $"A sheet holds no more than {MostRowsOfSheet:N0} rows. Name a folder instead."));
                workbook.WriteRow(row);
            }
        }
        return counts;
    }

    private static int WriteCsv(Authority authority, AnnexAList list, string path, CancellationToken cancelled)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\r\n" };
        var columns = WrittenColumns(authority, list);
        file.WriteLine(string.Join(',', columns.Select(one => CsvCell(one.Heading))));
        var count = 0;
        foreach (var row in Written(authority, list, columns, cancelled))
        {
            file.WriteLine(string.Join(',', row.Select(CsvCell)));
            count++;
        }
        return count;
    }

    private static string CsvCell(object? cell)
    {
        var text = cell switch
        {
            DateOnly day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
            DateTime moment => moment.ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture),
            _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "",
        };
        return text.AsSpan().IndexOfAny(",\"\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>Parquet has the names, types and keys of the database, so that nothing is to be translated when it is counted.</summary>
    private static List<int> WriteParquet(Authority authority, string folder, CancellationToken cancelled)
    {
        using var data = PracticeData.Empty();
        data.Database.UseThreads(1);
        var counts = new List<int>();
        foreach (var list in authority.Lists)
        {
            if (list.IsExtra) data.Create(list);
            var count = 0;
            using (var to = data.Append(list))
            {
                foreach (var row in authority.Rows(list))
                {
                    cancelled.ThrowIfCancellationRequested();
                    to.Put(0, (long?)++count);
                    for (var i = 0; i < row.Length; i++) Put(to, list.Columns[i].Type, i + 1, row[i]);
                    to.EndRow();
                }
                to.Finish();
            }
            var file = Sql.Text(Path.Combine(folder, $"{list.FileName}.parquet"));
            data.Database.Run($"COPY (SELECT {string.Join(", ", WrittenColumns(authority, list).Select(one => one.Name))} FROM {list.Table} ORDER BY row) TO {file} (FORMAT parquet); DROP TABLE {list.Table}");
            counts.Add(count);
        }
        return counts;
    }

    private static void Put(DuckAppender to, ColumnType type, int place, object? cell)
    {
        if (type is ColumnType.Day) to.Put(place, (DateOnly?)cell);
        else if (type is ColumnType.Moment) to.Put(place, (DateTime?)cell);
        else if (type is ColumnType.Whole) to.Put(place, (long?)(int?)cell);
        else to.Put(place, (string?)cell);
    }

    /// <summary>The columns of the template that was in force.</summary>
    private static List<AnnexAColumn> WrittenColumns(Authority authority, AnnexAList list) => [.. list.Columns.Where(one => one.Since is null || one.Since <= authority.AsAt.Year)];

    /// <summary>Rows as an authority would send them: codes in the template's spelling.</summary>
    private static IEnumerable<object?[]> Written(Authority authority, AnnexAList list, List<AnnexAColumn> columns, CancellationToken cancelled)
    {
        var places = columns.Select(column => list.PlaceOf(column.Name)).ToArray();
        var spellings = columns.Select(column => CodeSet.Of(list, column)?.Codes.ToDictionary(code => code.Key, code => code.Preferred)).ToArray();
        foreach (var row in authority.Rows(list))
        {
            cancelled.ThrowIfCancellationRequested();
            yield return [.. places.Select((place, i) => row[place] is string text && spellings[i]?.GetValueOrDefault(text) is { } spelling ? spelling : row[place])];
        }
    }
}

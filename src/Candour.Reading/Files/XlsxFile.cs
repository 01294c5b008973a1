using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace Candour.Reading.Files;

/// <summary>A workbook: each sheet is a table, a formula counts as the value that was saved with it, rows without anything are passed over.</summary>
internal static class XlsxFile
{
    private const int MostColumns = 200;
    private const int MostEmptyRows = 2_000_000;

    static XlsxFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static SourceDocument Read(byte[] bytes, string file, ReadingLimits limits, CancellationToken cancelled)
    {
        try
        {
            using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes, writable: false), new() { FallbackEncoding = TextDecoding.Windows1252 });
            var colours = FileKinds.Of(bytes) is FileKind.Zip ? XlsxColours.Read(bytes, cancelled) : XlsxColours.None;
            return ReadSheets(reader, colours, file, limits, cancelled);
        }
        catch (ExcelDataReader.Exceptions.InvalidPasswordException)
        {
            throw new DocumentRefusedException(file, "the workbook is protected by a password. Save it without one and read that.");
        }
        catch (Exception damaged) when (damaged is ExcelDataReader.Exceptions.ExcelReaderException or System.Xml.XmlException or FormatException or OverflowException
            or ArgumentException or IndexOutOfRangeException or NullReferenceException or InvalidOperationException or KeyNotFoundException or InvalidCastException)
        {
            throw new DocumentRefusedException(file, "the workbook is damaged or cut short. Open it in Excel, save it anew and read that.");
        }
    }

    private static SourceDocument ReadSheets(IExcelDataReader reader, XlsxColours colours, string file, ReadingLimits limits, CancellationToken cancelled)
    {
        var builder = new DocumentBuilder(file, "xlsx", limits);
        do
        {
            var (rows, numbers) = ReadSheet(reader, colours.Of(reader.Name), file, limits, cancelled);
            if (rows.Count == 0) continue;
            if (builder.NextLine > 1) builder.Add("");
            builder.AddHeading(reader.Name);
            builder.AddSheet(rows, numbers, reader.Name);
            if (string.Equals(reader.VisibleState, "visible", StringComparison.OrdinalIgnoreCase)) continue;
            builder.Report("hiddenSheet", $"The sheet \"{reader.Name}\" is hidden in the workbook; it was read.", builder.NextLine - rows.Count);
        }
        while (reader.NextResult());
        var document = builder.Build();
        return document.Lines.Count > 0 ? document : throw new DocumentRefusedException(file, "there is nothing in any sheet of the workbook.");
    }

    private static (List<IReadOnlyList<Cell>> Rows, List<int> Numbers) ReadSheet(
        IExcelDataReader reader, IReadOnlyDictionary<(int Row, int Column), string> colours, string file, ReadingLimits limits, CancellationToken cancelled)
    {
        var merged = Merges(reader);
        var (rows, numbers) = (new List<IReadOnlyList<Cell>>(), new List<int>());
        var width = Math.Min(reader.FieldCount, MostColumns);
        for (var row = 0; reader.Read(); row++)
        {
            cancelled.ThrowIfCancellationRequested();
            if (row > MostEmptyRows || rows.Count > limits.Rows) throw new DocumentRefusedException(file, $"the sheet \"{reader.Name}\" has more than {limits.Rows} rows with something in them.");
            var last = LastFilled(reader, width);
            if (last < 0) continue;
            while (colours.ContainsKey((row, last + 1)) && last + 1 < width) last++;
            var cells = new List<Cell>(last + 1);
            for (var column = 0; column <= last; column++)
            {
                merged.TryGetValue((row, column), out var merge);
                cells.Add(Cell.Of(Text(reader, column), merge.Columns > 1 ? Math.Min(merge.Columns, MostColumns) : 1) with
                {
                    MergedUp = merge.IsBelow,
                    Colour = colours.GetValueOrDefault((row, column)),
                });
                column += Math.Max(0, Math.Min(merge.Columns, MostColumns) - 1);
            }
            rows.Add(cells);
            numbers.Add(row + 1);
        }
        return (rows, numbers);
    }

    private static int LastFilled(IExcelDataReader reader, int width)
    {
        var last = Math.Min(width, reader.FieldCount) - 1;
        while (last >= 0 && string.IsNullOrWhiteSpace(Text(reader, last))) last--;
        return last;
    }

    private static Dictionary<(int Row, int Column), (int Columns, bool IsBelow)> Merges(IExcelDataReader reader)
    {
        var merges = new Dictionary<(int, int), (int, bool)>();
        foreach (var range in reader.MergeCells ?? [])
            for (var row = range.FromRow; row <= range.ToRow && row < range.FromRow + 5000 && merges.Count < 100_000; row++)
                merges[(row, range.FromColumn)] = (range.ToColumn - range.FromColumn + 1, row > range.FromRow);
        return merges;
    }

    private static string Text(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => "",
        string text => text,
        DateTime { TimeOfDay.Ticks: 0 } day => IsMonth(reader.GetNumberFormatString(column)) ? day.ToString("MMMM yyyy", CultureInfo.InvariantCulture) : day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("d MMMM yyyy HH:mm", CultureInfo.InvariantCulture),
        TimeSpan time => time.ToString(@"hh\:mm", CultureInfo.InvariantCulture),
        double number when reader.GetNumberFormatString(column)?.Contains('%', StringComparison.Ordinal) is true => $"{Math.Round((decimal)number * 100, 4).ToString("0.####", CultureInfo.InvariantCulture)}%",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        bool yes => yes ? "Yes" : "No",
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>A cell that shows "Jul-19" means the month, not the day on which Excel keeps it.</summary>
    private static bool IsMonth(string? format) =>
        format is not null && format.Contains('m', StringComparison.OrdinalIgnoreCase) && format.Contains('y', StringComparison.OrdinalIgnoreCase)
        && !format.Contains('d', StringComparison.OrdinalIgnoreCase) && !format.Contains('h', StringComparison.OrdinalIgnoreCase);
}

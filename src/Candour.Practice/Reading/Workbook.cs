using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;

namespace Candour.Practice.Reading;

/// <summary>A workbook, sheet by sheet and row by row. A list is known by its sheet's name or by the title above its headings, which may be pushed down.</summary>
internal static class Workbook
{
    private const int HeadingsWithin = 30, MostColumns = 200;

    /// <summary>The sheets of the template that hold no list.</summary>
    private static readonly HashSet<string> Explaining = new(["frontsheet", "faqandchanges", "guidance", "codesused"], StringComparer.Ordinal);

    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static void Read(string path, ListReading reading)
    {
        var file = Path.GetFileName(path);
        if (!File.Exists(path)) throw new PracticeDataException($"{file}: there is no such file or folder.");
        try
        {
            Measure(path, reading.Limits);
            using var content = File.OpenRead(path);
            using var reader = ExcelReaderFactory.CreateReader(content);
            do ReadSheet(reader, reading);
            while (reader.NextResult());
        }
        catch (PracticeDataException refused) when (!refused.Message.StartsWith(file, StringComparison.Ordinal))
        {
            throw new PracticeDataException($"{file}: {refused.Message}");
        }
        catch (ExcelDataReader.Exceptions.InvalidPasswordException)
        {
            throw new PracticeDataException($"{file}: the workbook is protected by a password. Save it without one and read that.");
        }
        catch (Exception damaged) when (damaged is ExcelDataReader.Exceptions.ExcelReaderException or System.Xml.XmlException or InvalidDataException or EndOfStreamException or FormatException
            or OverflowException or ArgumentException or IndexOutOfRangeException or NullReferenceException or InvalidOperationException or KeyNotFoundException or InvalidCastException)
        {
            throw new PracticeDataException($"{file}: it is no workbook, or damaged or cut short. Open it in Excel, save it as .xlsx and read that.");
        }
    }

    /// <summary>A small file can unpack to one that fills the memory.</summary>
    private static void Measure(string path, ReadingLimits limits)
    {
        using var content = File.OpenRead(path);
        if (content.ReadByte() != 'P' || content.ReadByte() != 'K') return;
        using var archive = new ZipArchive(content, ZipArchiveMode.Read);
        if (archive.Entries.Sum(one => one.Length) > limits.Unpacked || archive.GetEntry("xl/sharedStrings.xml")?.Length > limits.SharedTexts)
            throw new PracticeDataException("the workbook is too large when it is unpacked. Write its lists as CSV or Parquet into a folder and read that.");
    }

    private static void ReadSheet(IExcelDataReader reader, ListReading reading)
    {
        var sheet = reader.Name;
        if (Explaining.Contains(Wording.Plain(sheet))) return;
        var (top, rows) = (new List<object?[]>(), Rows(reader, reading.Limits).GetEnumerator());
        while (top.Count < HeadingsWithin && rows.MoveNext()) top.Add(rows.Current.Cells);
        var written = top.Select(cells => cells.Select(Cells.Text).ToList()).ToList();
        if (written.All(cells => cells.All(one => one is null))) return;
        if ((ListNamed(sheet) ?? written.Select(ListTitled).FirstOrDefault(one => one is not null)) is not { } list)
        {
            reading.Report(null, null, null, "unknownSheet", $"The sheet “{sheet}” is none of the eleven lists; it is not read.", Severity.Warning);
            return;
        }
        if (reading.Has(list))
        {
            reading.Report(list, null, null, "listTwice", $"The sheet “{sheet}” is a second list {list.Number}; it is not read.");
            return;
        }
        var at = written.FindIndex(cells => Headings.Of(list, cells).AreEnough);
        if (at < 0)
        {
            reading.Report(list, null, null, "missingHeadings", $"The sheet “{sheet}” has no row with the list's headings among its first {HeadingsWithin}; it is not read.");
            return;
        }
        var headings = Headings.Of(list, written[at]);
        reading.TakeHeadings(list, headings);
        var read = top.Select((cells, i) => (Number: i + 1, Cells: cells)).Skip(at + 1).Concat(Rest(rows));
        reading.AddRows(list, headings, read.Where(one => one.Cells.Any(cell => Cells.Text(cell) is not null)));
    }

    private static IEnumerable<(int Number, object?[] Cells)> Rest(IEnumerator<(int Number, object?[] Cells)> rows)
    {
        while (rows.MoveNext()) yield return rows.Current;
    }

    private static IEnumerable<(int Number, object?[] Cells)> Rows(IExcelDataReader reader, ReadingLimits limits)
    {
        var empty = 0;
        for (var row = 1; reader.Read(); row++)
        {
            var cells = new object?[Math.Min(reader.FieldCount, MostColumns)];
            for (var i = 0; i < cells.Length; i++) cells[i] = reader.GetValue(i);
            empty = cells.All(one => one is null) ? empty + 1 : 0;
            if (empty > limits.EmptyRows) yield break;
            yield return (row, cells);
        }
    }

    /// <summary>"List_3", "List 3: Referral" or "Referral".</summary>
    public static AnnexAList? ListNamed(string name)
    {
        if (NumberOf(name.Trim()) is >= 1 and <= 11 and var number) return AnnexAList.Of(number);
        var plain = Wording.Plain(name);
        return AnnexAList.All.FirstOrDefault(list => Wording.Plain(list.Title) == plain);
    }

    private static int? NumberOf(string name)
    {
        if (!name.StartsWith("list", StringComparison.OrdinalIgnoreCase)) return null;
        var rest = name[4..].TrimStart(' ', '_', '-');
        var digits = rest.TakeWhile(char.IsAsciiDigit).Count();
        return digits is 1 or 2 ? int.Parse(rest.AsSpan(0, digits), CultureInfo.InvariantCulture) : null;
    }

    /// <summary>A title stands alone in its row.</summary>
    private static AnnexAList? ListTitled(List<string?> cells) => cells.Where(one => one is not null).Take(2).ToList() is [{ } title] ? ListNamed(title) : null;
}

using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Candour.Practice.Generating;

/// <summary>Writes a workbook row by row, of any length and always the same bytes for the same cells: text, whole numbers, numbers and days.</summary>
public sealed class WorkbookWriter : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero); // the first that a zip file can hold
    private static readonly DateOnly Epoch = new(1899, 12, 30);

    private readonly ZipArchive _archive;
    private readonly List<string> _sheets = [];
    private StreamWriter? _sheet;
    private int _row;

    public WorkbookWriter(Stream to) => _archive = new(to, ZipArchiveMode.Create, leaveOpen: true);

    public void BeginSheet(string name)
    {
        EndSheet();
        _sheets.Add(name);
        _row = 0;
        _sheet = Open(string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{_sheets.Count}.xml"));
        _sheet.Write($"{Xml}<worksheet xmlns=\"{Main}\"><sheetData>");
    }

    public void WriteRow(params ReadOnlySpan<object?> cells)
    {
        _row++;
        _sheet!.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{_row}\">"));
        for (var i = 0; i < cells.Length; i++) WriteCell(i, cells[i]);
        _sheet.Write("</row>");
    }

    public void Dispose()
    {
        EndSheet();
        WritePart("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><fonts count=\"1\"><font/></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>");
        WritePart("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relationships}\"><sheets>{EachSheet((name, i) => $"<sheet name=\"{SecurityElement.Escape(name)}\" sheetId=\"{i}\" r:id=\"rId{i}\"/>")}</sheets></workbook>");
        WritePart("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\">{EachSheet((_, i) => $"<Relationship Id=\"rId{i}\" Type=\"{Relationships}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>")}<Relationship Id=\"styles\" Type=\"{Relationships}/styles\" Target=\"styles.xml\"/></Relationships>");
        WritePart("_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Relationships}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        const string OfSheets = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        WritePart("[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{OfSheets}.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{OfSheets}.styles+xml\"/>{EachSheet((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"{OfSheets}.worksheet+xml\"/>")}</Types>");
        _archive.Dispose();
    }

    private void WriteCell(int column, object? cell)
    {
        switch (cell)
        {
            case null: return;
            case string text: _sheet!.Write($"<c r=\"{Place(column)}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>"); return;
            case DateOnly day: _sheet!.Write(string.Create(CultureInfo.InvariantCulture, $"<c r=\"{Place(column)}\" s=\"1\"><v>{day.DayNumber - Epoch.DayNumber}</v></c>")); return;
            default: _sheet!.Write(string.Create(CultureInfo.InvariantCulture, $"<c r=\"{Place(column)}\"><v>{cell}</v></c>")); return;
        }
    }

    /// <summary>"AB12": no list has more columns than two letters name.</summary>
    private string Place(int column) => string.Create(CultureInfo.InvariantCulture, $"{(column < 26 ? "" : (char)('A' + (column / 26) - 1))}{(char)('A' + (column % 26))}{_row}");

    private string EachSheet(Func<string, int, string> part) => string.Concat(_sheets.Select((name, i) => part(name, i + 1)));

    private void EndSheet()
    {
        _sheet?.Write("</sheetData></worksheet>");
        _sheet?.Dispose();
        _sheet = null;
    }

    private void WritePart(string name, string content)
    {
        using var part = Open(name);
        part.Write(Xml + content);
    }

    private StreamWriter Open(string name)
    {
        var entry = _archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Stamp;
        return new(entry.Open(), new UTF8Encoding(false), 1 << 16);
    }
}

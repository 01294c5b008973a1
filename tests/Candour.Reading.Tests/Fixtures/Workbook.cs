using System.IO.Compression;
using System.Security;
using System.Text;

namespace Candour.Reading.Tests.Fixtures;

/// <summary>Workbooks written part by part, so that a test can put into them what Excel itself would not.</summary>
internal static class Workbook
{
    public static byte[] Of(params (string Name, string SheetXml)[] sheets) => Of([], sheets);

    /// <param name="fills">The colours of the cell formats 1, 2 and so on, as AARRGGBB; format 0 has none.</param>
    public static byte[] Of(string[] fills, params (string Name, string SheetXml)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>{Each(sheets, i => $"""<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>""")}</Types>""");
            Write(zip, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Write(zip, "xl/workbook.xml", $"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{Each(sheets, i => $"""<sheet name="{sheets[i - 1].Name}" sheetId="{i}" r:id="rId{i}"/>""")}</sheets></workbook>""");
            Write(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{Each(sheets, i => $"""<Relationship Id="rId{i}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{i}.xml"/>""")}</Relationships>""");
            if (fills.Length > 0) Write(zip, "xl/styles.xml", $"""<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fills><fill><patternFill patternType="none"/></fill>{Each(fills, i => $"""<fill><patternFill patternType="solid"><fgColor rgb="{fills[i - 1]}"/></patternFill></fill>""")}</fills><cellXfs><xf fillId="0"/>{Each(fills, i => $"""<xf fillId="{i}"/>""")}</cellXfs></styleSheet>""");
            for (var i = 0; i < sheets.Length; i++) Write(zip, $"xl/worksheets/sheet{i + 1}.xml", sheets[i].SheetXml);
        }
        return stream.ToArray();
    }

    /// <summary>Rows of cells from row 1; "#2" is an empty cell of format 2, and a cell that starts with "=" is a formula with the value behind the bar: "=A1+1|2".</summary>
    public static string Sheet(string[][] rows, params string[] merges) => $"""
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{string.Concat(rows.Select((row, r) => $"<row r=\"{r + 1}\">{string.Concat(row.Select((cell, c) => CellXml(cell, $"{(char)('A' + c)}{r + 1}")))}</row>"))}</sheetData>{(merges.Length == 0 ? "" : $"<mergeCells>{string.Concat(merges.Select(merge => $"<mergeCell ref=\"{merge}\"/>"))}</mergeCells>")}</worksheet>
        """;

    private static string CellXml(string cell, string at)
    {
        if (cell.Length == 0) return "";
        if (cell[0] == '#') return $"<c r=\"{at}\" s=\"{cell[1..]}\"/>";
        if (cell[0] != '=') return $"<c r=\"{at}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(cell)}</t></is></c>";
        var parts = cell[1..].Split('|');
        return $"<c r=\"{at}\" t=\"str\"><f>{parts[0]}</f><v>{parts[1]}</v></c>";
    }

    private static string Each<T>(T[] items, Func<int, string> text) => string.Concat(Enumerable.Range(1, items.Length).Select(text));

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }
}

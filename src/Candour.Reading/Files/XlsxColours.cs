using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Candour.Reading.Files;

/// <summary>The cells of a workbook that are filled with a colour of rating: what the reader of its values does not tell.</summary>
internal sealed class XlsxColours
{
    private static readonly XmlReaderSettings Careful = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 30L << 20 };
    private static readonly XmlReaderSettings OfAnyLength = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<string, Dictionary<(int Row, int Column), string>> _sheets = [];

    private XlsxColours()
    {
    }

    public static XlsxColours None { get; } = new();

    /// <summary>The filled cells of a sheet, from row and column 0.</summary>
    public IReadOnlyDictionary<(int Row, int Column), string> Of(string sheet) => _sheets.GetValueOrDefault(sheet) ?? [];

    public static XlsxColours Read(byte[] bytes, CancellationToken cancelled)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        var colours = new XlsxColours();
        var styles = Styles(archive);
        if (styles.Count == 0) return colours;
        foreach (var (name, path) in Sheets(archive))
            if (archive.GetEntry(path) is { } sheet) colours._sheets[name] = Cells(sheet, styles, cancelled);
        return colours;
    }

    /// <summary>The cell formats whose fill is a colour of rating, by their number.</summary>
    private static Dictionary<int, string> Styles(ZipArchive archive)
    {
        if (Load(archive, "xl/styles.xml") is not { } styles) return [];
        var fills = styles.Elements(Main + "fills").Elements(Main + "fill").Select(FillOf).ToList();
        return styles.Elements(Main + "cellXfs").Elements(Main + "xf")
            .Select((format, number) => (number, Colour: fills.ElementAtOrDefault((int?)format.Attribute("fillId") ?? 0)))
            .Where(one => one.Colour is not null).ToDictionary(one => one.number, one => one.Colour!);
    }

    private static string? FillOf(XElement fill) => fill.Element(Main + "patternFill") is { } pattern && (string?)pattern.Attribute("patternType") == "solid"
        ? CellColour.Of((string?)pattern.Element(Main + "fgColor")?.Attribute("rgb"))
        : null;

    private static IEnumerable<(string Name, string Path)> Sheets(ZipArchive archive)
    {
        if (Load(archive, "xl/workbook.xml") is not { } workbook || Load(archive, "xl/_rels/workbook.xml.rels") is not { } relations) return [];
        var targets = relations.Elements().ToLookup(one => (string?)one.Attribute("Id"), one => (string?)one.Attribute("Target") ?? "");
        return workbook.Elements(Main + "sheets").Elements(Main + "sheet").SelectMany(
            sheet => targets[(string?)sheet.Attribute(Relation + "id")],
            (sheet, target) => ((string?)sheet.Attribute("name") ?? "", target.StartsWith('/') ? target[1..] : $"xl/{target}"));
    }

    private static Dictionary<(int, int), string> Cells(ZipArchiveEntry sheet, Dictionary<int, string> styles, CancellationToken cancelled)
    {
        var cells = new Dictionary<(int, int), string>();
        using var content = sheet.Open();
        using var reader = XmlReader.Create(content, OfAnyLength);
        while (reader.Read())
        {
            cancelled.ThrowIfCancellationRequested();
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "c" } && int.TryParse(reader.GetAttribute("s"), out var style)
                && styles.TryGetValue(style, out var colour) && PlaceOf(reader.GetAttribute("r")) is { } place)
                cells[place] = colour;
        }
        return cells;
    }

    /// <summary>"B3" is row 2, column 1.</summary>
    private static (int, int)? PlaceOf(string? reference)
    {
        var letters = reference?.TakeWhile(char.IsAsciiLetterUpper).Count() ?? 0;
        if (letters is 0 or > 3 || !int.TryParse(reference.AsSpan(letters), out var row)) return null;
        return (row - 1, reference!.Take(letters).Aggregate(0, (column, letter) => (column * 26) + (letter - 'A') + 1) - 1);
    }

    private static XElement? Load(ZipArchive archive, string path)
    {
        if (archive.GetEntry(path) is not { } part) return null;
        using var content = part.Open();
        using var reader = XmlReader.Create(content, Careful);
        return XElement.Load(reader);
    }
}

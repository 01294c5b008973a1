using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Candour.Writing.Docx;

/// <summary>Tables whose head is repeated on each page and whose rows are not broken across two.</summary>
internal static class DocxTable
{
    private const string FiftiethsOfAPercent = "5000";

    public static OpenXmlElement Of(Table table)
    {
        var made = Begin(table.Caption, table.Columns.Count, isNamedByRow: false);
        made.Append(new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. table.Columns.Select(one => Cell("TableHead", one))]));
        foreach (var group in table.Groups) made.Append(Rows(group, table.Columns.Count));
        return made;
    }

    public static OpenXmlElement Of(Facts facts)
    {
        var made = Begin("", 2, isNamedByRow: true);
        foreach (var fact in facts.All)
            made.Append(new TableRow(new TableRowProperties(new CantSplit()), Cell("TableHead", fact.Name), Cell("TableText", string.Join('\n', fact.Lines))));
        return made;
    }

    private static IEnumerable<TableRow> Rows(RowGroup group, int columns)
    {
        foreach (var (place, row) in group.Rows.Index())
        {
            var made = new TableRow(new TableRowProperties(new CantSplit()));
            if (group.Name is { } name)
            {
                var head = Cell("TableHead", place == 0 ? name : "");
                head.TableCellProperties!.Append(new VerticalMerge { Val = place == 0 ? MergedCellValues.Restart : MergedCellValues.Continue });
                made.Append(head);
            }
            var across = columns - (group.Name is null ? 0 : 1);
            foreach (var text in row) made.Append(Cell("TableText", text, row.Count == 1 ? across : 1));
            yield return made;
        }
    }

    private static DocumentFormat.OpenXml.Wordprocessing.Table Begin(string caption, int columns, bool isNamedByRow)
    {
        var properties = new TableProperties(
            new TableStyle { Val = "TableGrid" },
            new TableWidth { Width = FiftiethsOfAPercent, Type = TableWidthUnitValues.Pct },
            new TableLook { FirstRow = !isNamedByRow, FirstColumn = isNamedByRow, NoHorizontalBand = true, NoVerticalBand = true });
        if (caption.Length > 0) properties.Append(new TableCaption { Val = DocxText.Clean(caption) });
        return new(properties, new TableGrid(Enumerable.Range(0, columns).Select(_ => new GridColumn { Width = (9000 / columns).ToString(CultureInfo.InvariantCulture) })));
    }

    private static TableCell Cell(string style, string text, int across = 1)
    {
        var properties = new TableCellProperties();
        if (across > 1) properties.Append(new GridSpan { Val = across });
        return new(properties, DocxText.Paragraph(style, text));
    }
}

using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Candour.Reading.Files;

/// <summary>Walks a Word document's body in reading order.</summary>
internal sealed class DocxBody(DocumentBuilder builder, DocxNumbering numbering, DocxStyles styles, CancellationToken cancelled)
{
    private const int LongestHeading = 160;

    public void Add(OpenXmlElement body)
    {
        foreach (var element in body.ChildElements)
        {
            cancelled.ThrowIfCancellationRequested();
            switch (element)
            {
                case Paragraph paragraph:
                    AddParagraph(paragraph);
                    break;
                case Word.Table table:
                    AddTable(table);
                    break;
                case SdtBlock { SdtContentBlock: { } content }:
                    Add(content);
                    break;
                case CustomXmlBlock or AlternateContent:
                    Add(element);
                    break;
                default:
                    break;
            }
        }
    }

    private void AddParagraph(Paragraph paragraph)
    {
        var text = Text(paragraph);
        if (paragraph.Descendants<LastRenderedPageBreak>().Any() && builder.Page is not null) builder.Page++;
        if (text.Trim().Length == 0) builder.Add("");
        else if (text.Length < LongestHeading && (styles.IsHeading(paragraph) || IsBold(paragraph))) builder.AddHeading(text);
        else builder.Add(text);
    }

    private void AddTable(Word.Table table)
    {
        var rows = new List<IReadOnlyList<Cell>>();
        foreach (var row in table.Elements<Word.TableRow>().Where(row => row.TableRowProperties?.GetFirstChild<Deleted>() is null))
        {
            cancelled.ThrowIfCancellationRequested();
            var before = row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0;
            List<Cell> cells = [.. Enumerable.Repeat(new Cell(""), Math.Clamp(before, 0, 50))];
            foreach (var cell in Cells(row)) cells.Add(Read(cell));
            if (cells.Count > 0) rows.Add(cells);
            if (builder.Page is not null && row.Descendants<LastRenderedPageBreak>().Any()) builder.Page++;
        }
        builder.AddTable(rows);
        builder.Add("");
    }

    private static IEnumerable<Word.TableCell> Cells(Word.TableRow row) =>
        row.ChildElements.SelectMany(element => element switch
        {
            Word.TableCell cell => [cell],
            SdtCell { SdtContentCell: { } content } => content.Elements<Word.TableCell>(),
            _ => [],
        });

    private Cell Read(Word.TableCell cell)
    {
        var properties = cell.TableCellProperties;
        var columns = Math.Clamp(properties?.GridSpan?.Val?.Value ?? 1, 1, 100);
        // A merge that does not say "restart" goes on from the cell above.
        var isMergedUp = properties?.VerticalMerge is { } merge && merge.Val?.Value is not MergedCellValues.Restart;
        return Cell.Of(isMergedUp ? "" : CellText(cell, 0), columns) with { MergedUp = isMergedUp, Colour = CellColour.Of(properties?.Shading?.Fill?.Value) };
    }

    private string CellText(OpenXmlElement cell, int depth)
    {
        var lines = new List<string>();
        foreach (var element in cell.ChildElements)
        {
            if (element is Paragraph paragraph) lines.Add(Text(paragraph));
            else if (element is Word.Table nested && depth < 5) lines.AddRange(nested.Elements<Word.TableRow>().Select(row => string.Join(' ', Cells(row).Select(inner => CellText(inner, depth + 1)))));
            else if (element is SdtBlock { SdtContentBlock: { } content } && depth < 5) lines.Add(CellText(content, depth + 1));
        }
        return string.Join('\n', lines.Where(line => line.Trim().Length > 0));
    }

    private string Text(Paragraph paragraph)
    {
        var text = new StringBuilder();
        Append(paragraph, text);
        return text.ToString().Trim() is { Length: > 0 } words ? numbering.MarkOf(paragraph, styles) + words : "";
    }

    private static void Append(OpenXmlElement parent, StringBuilder text)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case Word.Text words:
                    text.Append(words.Text);
                    break;
                case TabChar:
                    text.Append(' ');
                    break;
                case Break:
                    text.Append('\n');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
                case DeletedRun or MoveFromRun or DeletedText or ParagraphProperties or RunProperties or AlternateContentFallback:
                    break;
                default:
                    Append(element, text);
                    break;
            }
        }
    }

    private static bool IsBold(Paragraph paragraph)
    {
        var runs = paragraph.Descendants<Run>().Where(run => run.Elements<Word.Text>().Any(text => text.Text.Trim().Length > 0)).ToList();
        return runs.Count > 0 && runs.TrueForAll(run => run.RunProperties?.Bold is { } bold && bold.Val?.Value is not false);
    }
}

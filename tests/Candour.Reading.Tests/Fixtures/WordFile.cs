using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Candour.Reading.Tests.Fixtures;

/// <summary>Word files as councils write them: built in a few words, for the tests.</summary>
internal static class WordFile
{
    public static byte[] Of(params OpenXmlElement[] elements)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.Document = new(new Body(elements));
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new(
                new AbstractNum(new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Decimal }, new LevelText { Val = "%1." }) { LevelIndex = 0 }) { AbstractNumberId = 1 },
                new AbstractNum(new Level(new NumberingFormat { Val = NumberFormatValues.Bullet }, new LevelText { Val = "·" }) { LevelIndex = 0 }) { AbstractNumberId = 2 },
                new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 },
                new NumberingInstance(new AbstractNumId { Val = 2 }) { NumberID = 2 });
        }
        return stream.ToArray();
    }

    public static Paragraph Text(string text) => new(new Run(new Word.Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    public static Paragraph Heading(string text)
    {
        var paragraph = Text(text);
        paragraph.PrependChild(new ParagraphProperties(new ParagraphStyleId { Val = "Heading1" }));
        return paragraph;
    }

    /// <param name="list">1 counts, 2 has bullets.</param>
    public static Paragraph Item(int list, string text)
    {
        var paragraph = Text(text);
        paragraph.PrependChild(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list })));
        return paragraph;
    }

    public static Word.Table Table(params Word.TableRow[] rows) => new(rows);

    public static Word.TableRow Row(params object[] cells) => new(cells.Select(cell => cell as Word.TableCell ?? Cell(Text((string)cell))));

    public static Word.TableCell Cell(params Paragraph[] paragraphs) => new(paragraphs);

    public static Word.TableCell Wide(int columns, string text) => new(new TableCellProperties(new GridSpan { Val = columns }), Text(text));

    public static Word.TableCell Filled(string fill, string text = "") =>
        new(new TableCellProperties(new Shading { Val = ShadingPatternValues.Clear, Fill = fill }), Text(text));

    public static Word.TableCell Merged(string? text) =>
        new(new TableCellProperties(new VerticalMerge { Val = text is null ? MergedCellValues.Continue : MergedCellValues.Restart }), Text(text ?? ""));
}

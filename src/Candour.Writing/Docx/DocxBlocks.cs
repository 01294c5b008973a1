using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Candour.Writing.Docx;

/// <summary>The parts of a document as Word has them.</summary>
internal static class DocxBlocks
{
    public static IEnumerable<OpenXmlElement> Of(Block block, DocxLists lists) => block switch
    {
        Heading heading => [DocxText.Paragraph("Heading1", heading.Text)],
        Paragraph paragraph => [DocxText.Paragraph("Normal", paragraph.Text, paragraph.Lead)],
        Bullets bullets => Lines(bullets, lists),
        Facts facts => [DocxTable.Of(facts), Space()],
        Entries entries => entries.All.SelectMany(Of),
        Table table => [DocxText.Paragraph("Caption", table.Caption), DocxTable.Of(table), Space()],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, null),
    };

    private static IEnumerable<OpenXmlElement> Lines(Bullets bullets, DocxLists lists)
    {
        var list = bullets.AreNumbered ? lists.Numbered() : lists.Bulleted;
        foreach (var line in bullets.Lines)
        {
            var paragraph = DocxText.Paragraph("ListParagraph", line);
            paragraph.ParagraphProperties!.Append(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list }));
            yield return paragraph;
        }
    }

    private static IEnumerable<OpenXmlElement> Of(Entry entry) =>
    [
        DocxText.Paragraph(entry.Depth == 0 ? "Heading1" : "Heading2", entry.Title, entry.Number, entry.IsStruck),
        .. entry.Notes.Select(one => DocxText.Paragraph("Normal", one)),
    ];

    // Two tables without a paragraph between them would become one.
    private static DocumentFormat.OpenXml.Wordprocessing.Paragraph Space() => DocxText.Paragraph("Normal", "");
}

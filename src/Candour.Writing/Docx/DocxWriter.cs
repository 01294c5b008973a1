using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Candour.Writing.Docx;

/// <summary>Writes a document as DOCX: real headings, lists and table heads, so that Word’s navigation and a screen reader find their way.</summary>
public static class DocxWriter
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <param name="to">Takes the whole file; it need not seek.</param>
    /// <param name="council">Whose document it is.</param>
    /// <param name="at">The moment that the document shows.</param>
    public static void Write(WrittenDocument document, string council, DateTimeOffset at, Stream to)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            package.PackageProperties.Title = DocxText.Clean(document.Title);
            package.PackageProperties.Creator = DocxText.Clean(council);
            package.PackageProperties.Language = DocxStyles.Language;
            package.PackageProperties.Created = package.PackageProperties.Modified = at.UtcDateTime;

            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.All();
            var lists = new DocxLists();
            var body = new Body(Head(document));
            foreach (var block in document.Blocks) body.Append(DocxBlocks.Of(block, lists));
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = lists.Numbering;
            body.Append(DocxPage.Of(main, document));
            main.Document = new Document(body);
        }
        file.Position = 0;
        file.CopyTo(to);
    }

    private static IEnumerable<OpenXmlElement> Head(WrittenDocument document) =>
        [DocxText.Paragraph("Title", document.Title), DocxText.Paragraph("Subtitle", document.Subtitle)];
}

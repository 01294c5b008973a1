using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Candour.Reading.Files;

/// <summary>A Word document: paragraphs with their numbers and bullets as text, headings, tables. What a tracked change deletes is not read.</summary>
internal static class DocxFile
{
    public static SourceDocument Read(byte[] bytes, string file, ReadingLimits limits, CancellationToken cancelled)
    {
        XmlGuard.Check(bytes, "word/", file, cancelled);
        try
        {
            using var word = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
            var main = word.MainDocumentPart;
            if (main?.Document?.Body is not { } body) throw new DocumentRefusedException(file, "there is no text in the Word file.");
            var builder = new DocumentBuilder(file, "docx", limits) { Page = body.Descendants<LastRenderedPageBreak>().Any() ? 1 : null };
            new DocxBody(builder, new DocxNumbering(main), new DocxStyles(main), cancelled).Add(body);
            var document = builder.Build();
            return document.Lines.Any(line => !string.IsNullOrWhiteSpace(line.Text)) ? document : throw new DocumentRefusedException(file, "there is no text in the Word file; it may hold only pictures.");
        }
        catch (Exception damaged) when (damaged is OpenXmlPackageException or System.Xml.XmlException or System.IO.FileFormatException or ArgumentException or InvalidOperationException or FormatException or UriFormatException or NullReferenceException or IOException)
        {
            throw new DocumentRefusedException(file, "the Word file is damaged. Open it in Word, save it anew and read that.");
        }
    }
}

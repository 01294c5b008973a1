namespace Candour.Reading.Files;

/// <summary>Any file to text and tables. What it is, its first bytes say, not its name.</summary>
internal static class DocumentFile
{
    public static SourceDocument Read(Stream stream, string file, ReadingLimits limits, CancellationToken cancelled)
    {
        var bytes = ReadAll(stream, file, limits, cancelled);
        return FileKinds.Of(bytes) switch
        {
            FileKind.Empty => throw new DocumentRefusedException(file, "the file is empty."),
            FileKind.Pdf => PdfFile.Read(bytes, file, limits, cancelled),
            FileKind.Zip => PackageFile.Read(bytes, file, limits, cancelled),
            FileKind.OldOffice => XlsFile.Read(bytes, file, limits, cancelled),
            FileKind.RichText => throw new DocumentRefusedException(file, "it is a rich text file (RTF). Save it as DOCX or PDF and read that."),
            FileKind.Picture => throw new DocumentRefusedException(file, "it is a picture, not text. A scanned page needs OCR first: save it as a PDF with text."),
            FileKind.Binary => throw new DocumentRefusedException(file, "it is not a document that Candour reads. PDF, DOCX, XLSX, CSV, HTML, Modern.Gov’s XML and text are."),
            _ when bytes.Length > limits.Characters * 4L => throw new DocumentRefusedException(file, $"it holds more than {limits.Characters / 1_000_000} million characters of text. Split it and read the parts."),
            _ => ReadText(TextDecoding.Decode(bytes), file, limits, cancelled),
        };
    }

    private static SourceDocument ReadText(string text, string file, ReadingLimits limits, CancellationToken cancelled)
    {
        if (string.IsNullOrWhiteSpace(text)) throw new DocumentRefusedException(file, "there is no text in the file.");
        if (HtmlFile.Is(text)) return HtmlFile.Read(text, file, limits, cancelled);
        if (XmlFile.Is(text)) return XmlFile.Read(text, file, limits, cancelled);
        return CsvFile.DelimiterOf(text, file) is { } delimiter ? CsvFile.Read(text, delimiter, file, limits, cancelled) : TextFile.Read(text, file, limits);
    }

    /// <summary>Stops as soon as the file is known to be too large, before it is in memory.</summary>
    private static byte[] ReadAll(Stream stream, string file, ReadingLimits limits, CancellationToken cancelled)
    {
        if (stream.CanSeek && stream.Length - stream.Position > limits.FileBytes) throw TooLarge(file, limits);
        if (stream.CanSeek)
        {
            var whole = new byte[stream.Length - stream.Position];
            stream.ReadExactly(whole);
            return whole;
        }
        using var copy = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            cancelled.ThrowIfCancellationRequested();
            if (copy.Length + read > limits.FileBytes) throw TooLarge(file, limits);
            copy.Write(buffer, 0, read);
        }
        return copy.ToArray();
    }

    private static DocumentRefusedException TooLarge(string file, ReadingLimits limits) =>
        new(file, $"it is larger than {limits.FileBytes >> 20} MB, the most that is read. Split it, or save it without its pictures.");
}

using System.Text;

namespace Candour.Reading.Files;

/// <summary>The older Office container: workbooks are read; documents, and files under a password, are refused with what to do.</summary>
internal static class XlsFile
{
    public static SourceDocument Read(byte[] bytes, string file, ReadingLimits limits, CancellationToken cancelled)
    {
        if (Names(bytes, "EncryptedPackage")) throw new DocumentRefusedException(file, "the file is protected by a password. Save it without one and read that.");
        if (Names(bytes, "WordDocument")) throw new DocumentRefusedException(file, "it is a Word file of before 2007 (DOC). Save it as DOCX or PDF and read that.");
        if (!Names(bytes, "Workbook") && !Names(bytes, "Book")) throw new DocumentRefusedException(file, "it is not a document that Candour reads. PDF, DOCX, XLSX, CSV, HTML and text are.");
        return XlsxFile.Read(bytes, file, limits, cancelled);
    }

    private static bool Names(byte[] bytes, string stream) => bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;
}

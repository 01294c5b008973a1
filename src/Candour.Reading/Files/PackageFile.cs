using System.IO.Compression;

namespace Candour.Reading.Files;

/// <summary>DOCX and XLSX are ZIP archives. Before one is opened, its sizes are counted by unpacking it to nowhere: what it says of itself is not believed.</summary>
internal static class PackageFile
{
    private const int MostEntries = 20_000;

    public static SourceDocument Read(byte[] bytes, string file, ReadingLimits limits, CancellationToken cancelled)
    {
        try
        {
            var names = Check(bytes, file, limits, cancelled);
            if (names.Contains("word/document.xml")) return DocxFile.Read(bytes, file, limits, cancelled);
            if (names.Contains("xl/workbook.xml")) return XlsxFile.Read(bytes, file, limits, cancelled);
            throw new DocumentRefusedException(file, Other(names));
        }
        catch (Exception damaged) when (damaged is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw new DocumentRefusedException(file, "the file is damaged or cut short. Ask for it again, or open it in Word or Excel and save it anew.");
        }
    }

    private static HashSet<string> Check(byte[] bytes, string file, ReadingLimits limits, CancellationToken cancelled)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > MostEntries) throw Bomb(file);
        var left = limits.UnpackedBytes;
        var buffer = new byte[81920];
        foreach (var entry in archive.Entries)
        {
            if (entry.Length > limits.UnpackedBytes) throw Bomb(file);
            using var content = entry.Open();
            for (int read; (read = content.Read(buffer)) > 0;)
            {
                cancelled.ThrowIfCancellationRequested();
                if ((left -= read) < 0) throw Bomb(file);
            }
        }
        return archive.Entries.Select(entry => entry.FullName.Replace('\\', '/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private static string Other(HashSet<string> names) =>
        names.Contains("mimetype") ? "it is an OpenDocument file or an e-book. Save it as DOCX, XLSX or PDF and read that."
        : names.Contains("ppt/presentation.xml") ? "it is a presentation. Save it as PDF and read that."
        : names.Contains("xl/workbook.bin") ? "it is a binary workbook (XLSB). Save it as XLSX and read that."
        : "it is a ZIP archive, not a Word or Excel file. Unpack it and read the files in it.";

    private static DocumentRefusedException Bomb(string file) =>
        new(file, "it unpacks to far more than a document holds, as a ZIP bomb does, and was not opened.");
}

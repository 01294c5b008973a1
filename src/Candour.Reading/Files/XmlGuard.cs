using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Candour.Reading.Files;

/// <summary>Looks through the XML of a package before a reader builds it up in memory: no document types, no entities, no endless depth, no endless text.</summary>
internal static class XmlGuard
{
    private const int Deepest = 256;
    private const long LargestPart = 30L << 20;

    /// <summary>The root of an XML file, its names without their namespaces' prefixes.</summary>
    public static XElement Load(string text, string file, ReadingLimits limits, CancellationToken cancelled)
    {
        if (text.Length > limits.Characters) throw new DocumentRefusedException(file, $"it holds more than {limits.Characters / 1_000_000} million characters. Split it and read the parts.");
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = limits.Characters };
        try
        {
            using (var reader = XmlReader.Create(new StringReader(text.TrimStart()), settings)) Walk(reader, file, cancelled);
            using var again = XmlReader.Create(new StringReader(text.TrimStart()), settings);
            return XElement.Load(again);
        }
        catch (XmlException damaged)
        {
            throw new DocumentRefusedException(file, $"line {damaged.LineNumber}, position {damaged.LinePosition}: the XML is damaged or cut short there, or holds what no such file needs. Fetch it anew and read that.");
        }
    }

    private static void Walk(XmlReader reader, string file, CancellationToken cancelled)
    {
        while (reader.Read())
        {
            cancelled.ThrowIfCancellationRequested();
            if (reader.Depth > Deepest) throw new DocumentRefusedException(file, "its parts are nested deeper than any document needs, and it was not opened.");
        }
    }

    public static void Check(byte[] bytes, string folder, string file, CancellationToken cancelled)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith(folder, StringComparison.OrdinalIgnoreCase) && entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
        {
            if (entry.Length > LargestPart) throw new DocumentRefusedException(file, "it holds more text than one document may. Split it and read the parts.");
            using var content = entry.Open();
            using var reader = XmlReader.Create(content, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LargestPart });
            try
            {
                Walk(reader, file, cancelled);
            }
            catch (XmlException)
            {
                throw new DocumentRefusedException(file, "the Word file is damaged, or holds what no document needs. Open it in Word, save it anew and read that.");
            }
        }
    }
}

namespace Candour.Reading.Tests.Fixtures;

/// <summary>Our own documents, of an invented council, in the shapes that real ones have.</summary>
internal static class Fixture
{
    public static string Path(string name) => System.IO.Path.Combine(Repository.Root, "tests", "Candour.Reading.Tests", "Fixtures", name);

    /// <summary>The test is skipped where a PDF cannot be read.</summary>
    public static ReadResult Read(string name)
    {
        try
        {
            return DocumentReader.Read(Path(name));
        }
        catch (DocumentRefusedException refused) when (refused.Message.Contains("poppler", StringComparison.Ordinal))
        {
            Assert.Skip("pdftotext is not installed (Debian: poppler-utils).");
            throw;
        }
    }

    public static ReadResult Read(byte[] bytes, string name, ReadingLimits? limits = null) => DocumentReader.Read(new MemoryStream(bytes), name, limits);

    public static ReadResult ReadText(string text, string name = "paper.txt") => Read(System.Text.Encoding.UTF8.GetBytes(text), name);
}

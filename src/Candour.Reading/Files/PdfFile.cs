using Candour.Improvement;

namespace Candour.Reading.Files;

/// <summary>A PDF's text as poppler's pdftotext lays it out, page by page.</summary>
internal static class PdfFile
{
    private const int TailLookedAt = 4096;
    private const int FewestLetters = 25;

    public static SourceDocument Read(byte[] bytes, string file, ReadingLimits limits, CancellationToken cancelled)
    {
        if (bytes.AsSpan(Math.Max(0, bytes.Length - TailLookedAt)).LastIndexOf("%%EOF"u8) < 0)
            throw new DocumentRefusedException(file, "the PDF is cut short: its end is missing. Download it or ask for it again.");
        var (text, complaints) = Extract(bytes, file, limits, cancelled);
        if (text.Count(char.IsLetter) < FewestLetters)
            throw new DocumentRefusedException(file, "the PDF holds no text, only pictures of pages, as a scan does. It needs OCR first: run it through OCR software and read what that saves.");
        var document = TextFile.Read(Unligated(text), file, limits, "pdf");
        return document with { Problems = [.. document.Problems, .. Said(document, complaints)] };
    }

    private static (string Text, string Complaints) Extract(byte[] bytes, string file, ReadingLimits limits, CancellationToken cancelled)
    {
        var copy = Path.Combine(Path.GetTempPath(), $"candour-{Guid.NewGuid():N}.pdf");
        try
        {
            File.WriteAllBytes(copy, bytes);
            var run = OutsideProgram.Run(limits.PdfProgram, ["-layout", "-enc", "UTF-8", copy, "-"], new(limits.PdfTime, limits.PdfMemory, limits.Characters), cancelled);
            return run.Outcome switch
            {
                ProgramOutcome.NotInstalled => throw new DocumentRefusedException(file, "to read a PDF, Candour needs the program pdftotext of poppler, which is not installed. Install it with \"apt-get install poppler-utils\" (Debian, Ubuntu), \"brew install poppler\" (macOS) or \"choco install poppler\" (Windows)."),
                ProgramOutcome.TooLong => throw new DocumentRefusedException(file, $"the PDF could not be read within {limits.PdfTime.TotalSeconds:0} seconds. Print it to a new PDF and read that."),
                ProgramOutcome.TooMuch => throw new DocumentRefusedException(file, "the PDF takes more memory or holds more text than one document may. Split it and read the parts."),
                _ when run.Errors.Contains("Incorrect password", StringComparison.OrdinalIgnoreCase) => throw new DocumentRefusedException(file, "the PDF is encrypted and opens only with a password. Save it without one and read that."),
                ProgramOutcome.Failed => throw new DocumentRefusedException(file, "the PDF is damaged and cannot be read. Ask for it again, or print it to a new PDF."),
                _ => (run.Output, run.Errors),
            };
        }
        finally
        {
            File.Delete(copy);
        }
    }

    private static IEnumerable<Problem> Said(SourceDocument document, string complaints)
    {
        if (complaints.Contains("Syntax Error", StringComparison.Ordinal))
            yield return new("damagedPdf", "The PDF is damaged in places; compare the draft with the document.");
        var pages = document.Lines.GroupBy(line => line.Page ?? 1).Where(page => page.All(line => string.IsNullOrWhiteSpace(line.Text))).Select(page => page.Key).ToList();
        if (pages.Count > 0)
            yield return new("pageWithoutText", $"{(pages.Count == 1 ? "Page" : "Pages")} {string.Join(", ", pages)} {(pages.Count == 1 ? "holds" : "hold")} no text (pictures, scans or blank); nothing was read there.");
    }

    private static string Unligated(string text) => text.AsSpan().IndexOfAnyInRange('\uFB00', '\uFB04') < 0 ? text :
        text.Replace("\uFB00", "ff", StringComparison.Ordinal).Replace("\uFB01", "fi", StringComparison.Ordinal).Replace("\uFB02", "fl", StringComparison.Ordinal)
            .Replace("\uFB03", "ffi", StringComparison.Ordinal).Replace("\uFB04", "ffl", StringComparison.Ordinal);
}

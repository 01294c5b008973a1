using System.Text.RegularExpressions;
using Candour.Reading.Files;
using Candour.Reading.Inspections;
using Candour.Reading.ModernGov;
using Candour.Reading.Papers;

namespace Candour.Reading;

/// <summary>A file in, drafts out: the one way in which the command line and the site read documents. Nothing is stored.</summary>
public static class DocumentReader
{
    /// <exception cref="DocumentRefusedException">The file cannot be read; the message says why and what would help.</exception>
    public static ReadResult Read(string path, ReadingLimits? limits = null, CancellationToken cancelled = default)
    {
        using var file = File.OpenRead(path);
        return Read(file, Path.GetFileName(path), limits, cancelled);
    }

    /// <param name="name">The file's name, for messages; its ending is not believed.</param>
    /// <exception cref="DocumentRefusedException">The file cannot be read; the message says why and what would help.</exception>
    public static ReadResult Read(Stream stream, string name, ReadingLimits? limits = null, CancellationToken cancelled = default) =>
        Read(Open(stream, name, limits, cancelled), cancelled);

    /// <summary>What a file that is open already holds.</summary>
    /// <exception cref="DocumentRefusedException">Reading it was given up; the message says why.</exception>
    public static ReadResult Read(SourceDocument document, CancellationToken cancelled = default) => GivenUp(document.File, () => Draft(document, cancelled));

    /// <summary>The file as text and tables only, for the page that shows the source beside the draft.</summary>
    /// <exception cref="DocumentRefusedException">The file cannot be read; the message says why and what would help.</exception>
    public static SourceDocument Open(Stream stream, string name, ReadingLimits? limits = null, CancellationToken cancelled = default) =>
        GivenUp(name, () => DocumentFile.Read(stream, name, limits ?? ReadingLimits.Default, cancelled));

    private static ReadResult Draft(SourceDocument document, CancellationToken cancelled)
    {
        var problems = document.Problems.ToList();
        if (document.Parts.Count > 0) return new(document.File, document.Format, document.Parts, problems);
        if (ModernGovPage.Read(document) is { } page) return new(document.File, document.Format, page, problems);
        var inspections = InspectionReader.Read(document.Lines, problems);
        var papers = PapersReader.Read(document, inspections, problems, cancelled);
        List<Part> parts = [.. inspections.Concat(papers).OrderBy(part => part.From)];
        if (parts.Count == 0 && problems.Count == 0)
            problems.Add(new("nothingFound", "No paper of a kind that Candour knows was found in this file."));
        return new(document.File, document.Format, parts, problems);
    }

    private static T GivenUp<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (RegexMatchTimeoutException)
        {
            throw new DocumentRefusedException(name, "a line of it is longer or more tangled than any paper's, and reading it was given up.");
        }
    }
}

namespace Candour.Reading;

/// <summary>How much of the machine one document may take, and what reads it. What goes beyond is refused, not cut.</summary>
public sealed record ReadingLimits
{
    public static ReadingLimits Default { get; } = new();

    /// <summary>The largest file, in bytes.</summary>
    public long FileBytes { get; init; } = 100L << 20;

    /// <summary>The most that a compressed file may hold when unpacked, in bytes.</summary>
    public long UnpackedBytes { get; init; } = 300L << 20;

    /// <summary>The most text that a document may hold, in characters.</summary>
    public int Characters { get; init; } = 20_000_000;

    /// <summary>The most rows with something in them that one table may hold; a text may have twice as many lines.</summary>
    public int Rows { get; init; } = 50_000;

    /// <summary>The program which reads PDFs, by its name or its whole path.</summary>
    public string PdfProgram { get; init; } = "pdftotext";

    /// <summary>The longest that the program which reads PDFs may run.</summary>
    public TimeSpan PdfTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The most memory that the program which reads PDFs may take, in bytes.</summary>
    public long PdfMemory { get; init; } = 384L << 20;
}

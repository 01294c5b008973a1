namespace Candour.Reading.Files;

/// <summary>Any file to text and tables. What it is, its first bytes say, not its name.</summary>
internal static class DocumentFile
{
    public static SourceDocument Read(Stream stream, string file, ReadingLimits limits, CancellationToken cancelled)
    {
        var bytes = ReadAll(stream, file, limits, cancelled);
        return TextFile.Read(TextDecoding.Decode(bytes), file, limits);
    }

    /// <summary>Stops as soon as the file is known to be too large, before it is in memory.</summary>
    private static byte[] ReadAll(Stream stream, string file, ReadingLimits limits, CancellationToken cancelled)
    {
        if (stream.CanSeek && stream.Length - stream.Position > limits.FileBytes) throw TooLarge(file, limits);
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

namespace Candour.Reading;

/// <summary>A file that cannot be read as a document. The message names the file, says why and, where there is a way, what to do.</summary>
public sealed class DocumentRefusedException(string file, string why) : Exception($"{file}: {why}")
{
    public string File { get; } = file;

    /// <summary>The reason without the file's name.</summary>
    public string Why { get; } = why;
}

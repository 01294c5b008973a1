namespace Candour.Writing;

/// <summary>A document as it leaves the programme. The page that prints and the DOCX are written from it, so that they cannot differ.</summary>
/// <param name="Title">What it is, and of whom.</param>
/// <param name="Subtitle">Of which day, and how far it has come.</param>
/// <param name="Blocks">From top to bottom.</param>
public sealed record WrittenDocument(string Title, string Subtitle, IReadOnlyList<Block> Blocks)
{
    /// <summary>Whether its tables need the long side of the paper.</summary>
    public bool IsWide { get; init; }
}

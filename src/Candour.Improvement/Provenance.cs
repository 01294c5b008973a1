namespace Candour.Improvement;

/// <summary>Where in an imported document a record came from.</summary>
/// <param name="Import">The <see cref="DocumentImport"/>.</param>
/// <param name="FromLine">The first line in the text as read.</param>
public sealed record Provenance(Guid Import, int FromLine, int ToLine, int? Page = null)
{
    /// <summary>plan.pdf, lines 12 to 14, page 3</summary>
    public string Words(ProgrammeView view) => $"{Describe.Name(Import, view)}, {Lines}";

    public string Lines => $"{(FromLine == ToLine ? $"line {FromLine}" : $"lines {FromLine} to {ToLine}")}{(Page is { } page ? $", page {page}" : "")}";
}

/// <summary>A record that may have been taken from a document.</summary>
public interface ITraced
{
    Provenance? Provenance { get; }
}

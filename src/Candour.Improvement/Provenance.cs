namespace Candour.Improvement;

/// <summary>Where in an imported document a record came from.</summary>
/// <param name="Import">The <see cref="DocumentImport"/>.</param>
/// <param name="FromLine">The first line in the text as read.</param>
public sealed record Provenance(Guid Import, int FromLine, int ToLine, int? Page = null);

using Candour.Improvement;

namespace Candour.Pages.Shared;

/// <summary>The place in a document from which what a page shows was taken.</summary>
/// <param name="From">Null for what was typed.</param>
public sealed record ImportedFrom(Provenance? From, ProgrammePage Page);

namespace Candour.Reading.Papers.Finding;

/// <summary>The kinds of paper that a pack holds. Nothing is drafted of a letter or a direction; they are known so that no other paper swallows them.</summary>
internal enum PaperKind { Report, Agenda, Minutes, TermsOfReference, Plan, Log, Programme, Letter, Direction }

/// <param name="First">The index of its first block.</param>
/// <param name="Sign">The block by which it was known.</param>
internal sealed record Start(PaperKind Kind, int First, int Sign);

namespace Candour.Pages.Shared;

/// <summary>Actions and recommendations that a record names, with what they say.</summary>
public sealed record MentionedRecords(IReadOnlyList<Guid> Ids, ProgrammePage Page);

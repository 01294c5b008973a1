namespace Candour.Pages.Documents;

/// <summary>A short text of a target's form.</summary>
public sealed record TargetField(string Name, string Label, string? Value, string Error, string? Hint, bool IsShort);

/// <summary>One of the recorded plans, sources, boards or meetings, or what is said in place of them.</summary>
public sealed record TargetChoice(string Name, string Label, Guid? Chosen, IReadOnlyList<(Guid Id, string Name)> Known, string None, string Error = "");

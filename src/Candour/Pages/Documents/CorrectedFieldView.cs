using Candour.Reading.Accepting;

namespace Candour.Pages.Documents;

/// <param name="Typed">What is to stand in the field.</param>
/// <param name="IsConflict">Show what it says now where that differs.</param>
public sealed record CorrectedFieldView(RowField Field, string Typed, string Error, bool IsConflict)
{
    public string Id => $"field-{Field.Key}";

    public string? DescribedBy => Field.Hint is null && Error.Length == 0 ? null : $"{Id}-hint {Id}-error";
}

using Candour.Improvement;

namespace Candour.Pages.Documents;

/// <summary>The first sentence about a document: what it held and what is left to say yes to.</summary>
internal static class Summary
{
    public static string Of(DocumentImport import, IReadOnlyList<PartView> parts)
    {
        var (rows, left) = (parts.Sum(part => part.Rows.Count), parts.Sum(part => part.Left));
        if (import.State is ImportState.Discarded) return "This draft was discarded; nothing of it is in the record.";
        if (rows == 0) return parts.Count == 0 ? "Nothing was found in it that Candour could draft." : "It holds nothing that enters the record; it can be found and read here.";
        if (left == 0) return $"All {InWords.Count(rows, "row")} of it are in the record.";
        return left == rows
            ? $"{InWords.Count(rows, "row")} in {InWords.Count(parts.Count, "part")} {(rows == 1 ? "waits" : "wait")} for your yes."
            : $"{InWords.Count(rows - left, "row")} {(rows - left == 1 ? "is" : "are")} in the record, {left} {(left == 1 ? "is" : "are")} left.";
    }
}

using Candour.Improvement;
using Candour.Reading.Accepting;

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

    /// <summary>What taking would come to, counted.</summary>
    public static string Of(Preview seen)
    {
        string[] said =
        [
            .. seen.New.Count > 0 ? [$"{InWords.Count(seen.New.Count, "record")} would be new"] : Array.Empty<string>(),
            .. seen.Changed.Count > 0 ? [$"{seen.Changed.Count} would change"] : Array.Empty<string>(),
            .. seen.Same.Count > 0 ? [$"{InWords.Count(seen.Same.Count, "row")} {(seen.Same.Count == 1 ? "says" : "say")} what is recorded already"] : Array.Empty<string>(),
            .. seen.Left.Count > 0 ? [$"{InWords.Count(seen.Left.Count, "row")} would be left"] : Array.Empty<string>(),
        ];
        return said.Length == 0 ? "Nothing would change." : $"{InWords.List(said)}.";
    }
}

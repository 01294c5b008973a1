using System.Collections.Frozen;

namespace Candour.Assurance;

/// <summary>What can happen to evidence and opinions, by the names that the ledger carries for good.</summary>
public static class AssuranceChanges
{
    public const string EvidenceAdded = "evidence.added";
    public const string EvidenceChanged = "evidence.changed";
    public const string EvidenceWithdrawn = "evidence.withdrawn";
    public const string OpinionSet = "opinion.set";
    public const string OpinionEnded = "opinion.ended";

    private static readonly FrozenDictionary<string, string> Titles = new Dictionary<string, string>
    {
        [EvidenceAdded] = "Evidence added",
        [EvidenceChanged] = "Evidence changed",
        [EvidenceWithdrawn] = "Evidence withdrawn",
        [OpinionSet] = "Opinion set by a person",
        [OpinionEnded] = "Opinion set by a person ended",
    }.ToFrozenDictionary();

    public static IEnumerable<string> Types => Titles.Keys;

    /// <summary>What happened, as a timeline says it; null for a change that is not of this project.</summary>
    public static string? Title(string type) => Titles.GetValueOrDefault(type);
}

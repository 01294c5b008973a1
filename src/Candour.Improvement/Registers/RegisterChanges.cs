using System.Collections.Frozen;

namespace Candour.Improvement;

/// <summary>What can happen to a programme's registers, by the names that the ledger carries for good.</summary>
public static class RegisterChanges
{
    public const string RiskAdded = "risk.added";
    public const string RiskChanged = "risk.changed";
    public const string RiskRescored = "risk.rescored";
    public const string RiskReviewed = "risk.reviewed";
    public const string RiskClosed = "risk.closed";
    public const string RiskReopened = "risk.reopened";
    public const string RiskMatrixChanged = "risk.matrix-changed";

    private static readonly FrozenDictionary<string, string> Titles = new Dictionary<string, string>
    {
        [RiskAdded] = "Risk added",
        [RiskChanged] = "Risk changed",
        [RiskRescored] = "Risk scored anew",
        [RiskReviewed] = "Risk reviewed",
        [RiskClosed] = "Risk closed",
        [RiskReopened] = "Risk opened again",
        [RiskMatrixChanged] = "Matrix of risks changed",
    }.ToFrozenDictionary();

    public static IEnumerable<string> Types => Titles.Keys;

    /// <summary>What happened, as a timeline says it; null for a change that is of no register.</summary>
    public static string? Title(string type) => Titles.GetValueOrDefault(type);
}

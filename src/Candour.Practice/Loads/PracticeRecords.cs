using System.Collections.Frozen;

namespace Candour.Practice;

/// <summary>The kinds of record of this project, by the name that the store's rows carry, what people call them, and what can happen to them.</summary>
public static class PracticeRecords
{
    public const string Loaded = "practice.loaded";
    public const string RowsRemoved = "practice.rows-removed";
    public const string Seen = "practice.seen";
    public const string Acknowledged = "practice.acknowledged";
    public const string RulesChanged = "practice.rules-changed";

    private static readonly FrozenDictionary<string, string> Titles = new Dictionary<string, string>
    {
        [Loaded] = "Children’s records loaded",
        [RowsRemoved] = "Children’s rows removed",
        [Seen] = "Children’s records looked at",
        [Acknowledged] = "Alert acknowledged",
        [RulesChanged] = "Rules of practice changed",
    }.ToFrozenDictionary();

    public static IReadOnlyDictionary<string, Type> Kinds { get; } = new Dictionary<string, Type>
    {
        ["practiceLoad"] = typeof(PracticeLoad),
        ["practiceLook"] = typeof(PracticeLook),
        ["practiceRules"] = typeof(PracticeRules),
        ["acknowledgement"] = typeof(Acknowledgement),
    };

    public static IEnumerable<string> Types => Titles.Keys;

    /// <summary>What happened, as a timeline says it; null for a change that is not of this project.</summary>
    public static string? Title(string type) => Titles.GetValueOrDefault(type);

    /// <summary>What people call a kind; null for one that is not of this project.</summary>
    public static string? Kind(string kind) => kind switch
    {
        "practiceLoad" => "Load of children’s records",
        "practiceLook" => "Look at children’s records",
        "practiceRules" => "Rules of practice",
        "acknowledgement" => "Alert acknowledged",
        _ => null,
    };
}

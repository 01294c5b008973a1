namespace Candour.Assurance;

/// <summary>The kinds of record of this project, by the name that the store's rows carry, and what people call them.</summary>
public static class AssuranceRecords
{
    public static IReadOnlyDictionary<string, Type> Kinds { get; } = new Dictionary<string, Type>
    {
        ["evidence"] = typeof(Evidence),
        ["opinionOverride"] = typeof(OpinionOverride),
    };

    /// <summary>What people call a kind; null for one that is not of this project.</summary>
    public static string? Kind(string kind) => kind switch
    {
        "evidence" => "Evidence",
        "opinionOverride" => "Opinion set by a person",
        _ => null,
    };
}

namespace Candour.Improvement;

/// <summary>The kinds of record of a programme's registers, by the name that the store's rows carry, and what people call them.</summary>
public static class RegisterRecords
{
    public static IReadOnlyDictionary<string, Type> Kinds { get; } = new Dictionary<string, Type>
    {
        ["risk"] = typeof(Risk),
        ["risk-matrix"] = typeof(RiskMatrix),
    };

    /// <summary>What people call a kind; null for one that is of no register.</summary>
    public static string? Kind(string kind) => kind switch
    {
        "risk" => "Risk",
        "risk-matrix" => "Matrix of risks",
        _ => null,
    };
}

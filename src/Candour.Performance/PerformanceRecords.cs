namespace Candour.Performance;

/// <summary>The kinds of record of this project, by the name that the store's rows carry, and what people call them.</summary>
public static class PerformanceRecords
{
    public static IReadOnlyDictionary<string, Type> Kinds { get; } = new Dictionary<string, Type>
    {
        ["measure"] = typeof(Measure),
        ["observation"] = typeof(Observation),
        ["commentary"] = typeof(Commentary),
        ["benchmark"] = typeof(Benchmark),
        ["neighbour-table"] = typeof(NeighbourTable),
        ["workforce-scenario"] = typeof(WorkforceScenario),
        ["publication-rules"] = typeof(PublicationRules),
    };

    /// <summary>What people call a kind; null for one that is not of this project.</summary>
    public static string? Kind(string kind) => kind switch
    {
        "measure" => "Measure",
        "observation" => "Figure of a measure",
        "commentary" => "Commentary on a measure",
        "benchmark" => "Official statistics of all areas",
        "neighbour-table" => "Statistical neighbours",
        "workforce-scenario" => "Workforce projection",
        "publication-rules" => "Rules of publication",
        _ => null,
    };
}

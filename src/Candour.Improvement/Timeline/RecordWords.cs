using System.Collections.Frozen;

namespace Candour.Improvement;

/// <summary>What people call the kinds of record.</summary>
public static class RecordWords
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["council"] = "Council",
        ["programme"] = "Programme",
        ["source"] = "Source",
        ["recommendation"] = "Recommendation",
        ["plan"] = "Plan",
        ["action"] = "Action",
        ["update"] = "Report of a lead",
        ["post"] = "Post",
        ["person"] = "Person",
        ["event"] = "Event",
        ["clockRuling"] = "Ruling on a clock",
        ["waiver"] = "Waiver",
        ["import"] = "Document",
    }.ToFrozenDictionary();

    public static string Kind(string kind) => Names.GetValueOrDefault(kind) ?? RegisterRecords.Kind(kind) ?? kind;
}

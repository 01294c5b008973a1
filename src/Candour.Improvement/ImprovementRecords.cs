namespace Candour.Improvement;

/// <summary>The kinds of record of this project, by the name that the store's rows carry.</summary>
public static class ImprovementRecords
{
    public static IReadOnlyDictionary<string, Type> Kinds { get; } = new Dictionary<string, Type>
    {
        ["council"] = typeof(Council),
        ["programme"] = typeof(Programme),
        ["source"] = typeof(Source),
        ["recommendation"] = typeof(Recommendation),
        ["plan"] = typeof(Plan),
        ["action"] = typeof(PlanAction),
        ["update"] = typeof(ActionUpdate),
        ["post"] = typeof(Post),
        ["person"] = typeof(Person),
        ["event"] = typeof(ProgrammeEvent),
        ["clockRuling"] = typeof(ClockRuling),
        ["waiver"] = typeof(Waiver),
        ["import"] = typeof(DocumentImport),
    }.Concat(RegisterRecords.Kinds).ToDictionary();
}

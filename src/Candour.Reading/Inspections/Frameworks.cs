namespace Candour.Reading.Inspections;

/// <summary>The names that the command line gives to frameworks; they stay as they are.</summary>
internal static class Frameworks
{
    public static string Name(InspectionKind kind) => kind switch
    {
        InspectionKind.SingleFramework => "single inspection framework",
        InspectionKind.Ilacs or InspectionKind.FocusedVisit => "ILACS",
        InspectionKind.MonitoringVisit => "monitoring visit",
        InspectionKind.LookedAfterChildren => "looked after children inspection",
        InspectionKind.ProtectionOfChildren => "protection of children inspection",
        InspectionKind.SafeguardingAndLookedAfterChildren => "safeguarding and looked after children inspection",
        InspectionKind.JointTargeted => "JTAI",
        InspectionKind.AreaSend => "area SEND",
        InspectionKind.LocalAreaSend => "local area SEND 2016 to 2022",
        InspectionKind.LocalAreaSendRevisit => "local area SEND revisit",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

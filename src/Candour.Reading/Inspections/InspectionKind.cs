namespace Candour.Reading.Inspections;

internal enum InspectionKind
{
    SingleFramework,
    Ilacs,
    LookedAfterChildren,
    ProtectionOfChildren,
    SafeguardingAndLookedAfterChildren,
    FocusedVisit,
    MonitoringVisit,
    JointTargeted,
    AreaSend,
    LocalAreaSend,
    LocalAreaSendRevisit,
}

/// <param name="From">The index of the first line that belongs to the document: its letterhead or the authority's name.</param>
/// <param name="Heading">The index of the line with the title or, in a letter, the subject.</param>
/// <param name="Title">The title as printed, joined over its lines.</param>
/// <param name="Authority">Whom the title names; a framework that prints the authority above its title leaves this null.</param>
internal sealed record Opening(InspectionKind Kind, int From, int Heading, int HeadingLines, string Title, string? Authority)
{
    public bool IsLetter => Kind is InspectionKind.FocusedVisit or InspectionKind.MonitoringVisit
        or InspectionKind.LocalAreaSend or InspectionKind.LocalAreaSendRevisit;
}

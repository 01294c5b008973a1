namespace Candour.Reading.Accepting;

/// <summary>Kinds of part, for people.</summary>
public static class PartWords
{
    public static string Kind(Part part) => part switch
    {
        InspectionReport => "Inspection report",
        FocusedVisitLetter => "Focused visit letter",
        AreaSendReport => "Area SEND report",
        ActionPlan => "Action plan",
        ActionLog => "Action log",
        CommitteeReport => "Committee report",
        Agenda => "Agenda",
        Minutes => "Minutes",
        WorkProgramme => "Work programme",
        _ => "Terms of reference",
    };
}

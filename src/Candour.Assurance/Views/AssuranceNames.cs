namespace Candour.Assurance;

/// <summary>What people call the kinds of evidence and of opinions.</summary>
public static class AssuranceNames
{
    public static string Of(Shows one) => one switch
    {
        Shows.Activity => "An activity: something was done",
        Shows.Output => "An output: it is there and used",
        _ => "An outcome: it made a difference to children",
    };

    public static string Short(Shows one) => one.ToString();

    public static string Of(EvidenceMethod one) => one switch
    {
        EvidenceMethod.Document => "Document",
        EvidenceMethod.Data => "Data",
        EvidenceMethod.CaseAudit => "Audit of cases",
        EvidenceMethod.Observation => "Observation of practice",
        EvidenceMethod.Feedback => "Feedback from children, families or staff",
        _ => "Inspection",
    };

    public static string Of(EvidenceLine one) => one switch
    {
        EvidenceLine.Management => "Line 1: those who do the work, and their managers",
        EvidenceLine.Oversight => "Line 2: somebody else in the authority whose task is to check",
        _ => "Line 3: somebody from outside",
    };

    public static string Short(EvidenceLine one) => one switch
    {
        EvidenceLine.Management => "Management",
        EvidenceLine.Oversight => "Oversight",
        _ => "Outside",
    };

    public static string Of(Independence one) => one switch
    {
        Independence.Lead => "It is the lead, or answers to the lead",
        Independence.Service => "It is in the same service, and does not answer to the lead",
        _ => "It has no part in what is done",
    };

    public static string Of(Classification one) => one switch
    {
        Classification.Public => "Public",
        Classification.Internal => "For the programme’s people",
        _ => "Restricted: its file is for those who keep evidence",
    };

    public static string Of(Opinion one) => one switch
    {
        Opinion.Contradicted => "Contradicted",
        Opinion.None => "No assurance",
        Opinion.Limited => "Limited",
        Opinion.Reasonable => "Reasonable",
        _ => "Substantial",
    };

    public static string Of(Impact one) => one switch
    {
        Impact.NoChange => "No change that is more than chance",
        Impact.Better => "Children are better off",
        Impact.Worse => "Children are worse off",
        Impact.Mixed => "Some of it better, some worse",
        _ => "Not known: nothing measures it",
    };
}

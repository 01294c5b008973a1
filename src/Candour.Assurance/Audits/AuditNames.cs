namespace Candour.Assurance;

/// <summary>What people call the parts of audits.</summary>
public static class AuditNames
{
    public static string Of(AuditKind one) => one switch
    {
        AuditKind.CaseAudit => "Case audits",
        AuditKind.DipSample => "Dip sample of one question",
        AuditKind.PracticeWeek => "Observation in a practice week",
        _ => "Audit of supervision",
    };

    public static string Of(QuestionKind one) => one switch
    {
        QuestionKind.Grade => "A grade on the four-point scale",
        QuestionKind.MeetsGood => "Meets good, does not, or does not apply",
        QuestionKind.Voice => "The voice of the child",
        QuestionKind.Themes => "Themes, picked from a list",
        _ => "Words",
    };

    public static string Of(CaseChoice one) => one switch
    {
        CaseChoice.Random => "At random from one list",
        CaseChoice.ByTeam => "At random from each team",
        CaseChoice.RiskTargeted => "Chosen for their risk",
        _ => "Chosen by hand",
    };

    public static string Of(GradingRole one) => one switch
    {
        GradingRole.Audit => "Audit",
        _ => "Moderation",
    };

    public static string Of(AuditPart one) => one switch
    {
        AuditPart.Cases => "The cases of the round",
        AuditPart.Case => "One case",
        AuditPart.Grading => "One case, to grade it",
        _ => "The list for inspectors",
    };
}

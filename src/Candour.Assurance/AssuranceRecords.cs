namespace Candour.Assurance;

/// <summary>The kinds of record of this project, by the name that the store's rows carry, and what people call them.</summary>
public static class AssuranceRecords
{
    public static IReadOnlyDictionary<string, Type> Kinds { get; } = new Dictionary<string, Type>
    {
        ["evidence"] = typeof(Evidence),
        ["opinionOverride"] = typeof(OpinionOverride),
        ["challenge"] = typeof(Challenge),
        ["questionBook"] = typeof(QuestionBook),
        ["askedQuestion"] = typeof(AskedQuestion),
        ["auditForm"] = typeof(AuditForm),
        ["auditRound"] = typeof(AuditRound),
        ["auditCase"] = typeof(AuditCase),
        ["caseGrading"] = typeof(CaseGrading),
        ["caseAuditor"] = typeof(CaseAuditor),
        ["auditLook"] = typeof(AuditLook),
        ["visit"] = typeof(Visit),
        ["visitPreparation"] = typeof(VisitPreparation),
        ["visitShare"] = typeof(VisitShare),
        ["visitFinding"] = typeof(VisitFinding),
        ["reportingDuty"] = typeof(ReportingDuty),
        ["dutyReport"] = typeof(DutyReport),
        ["selfEvaluation"] = typeof(SelfEvaluation),
        ["accessLink"] = typeof(AccessLink),
        ["accessLook"] = typeof(AccessLook),
        ["feedback"] = typeof(Feedback),
    };

    /// <summary>What people call a kind; null for one that is not of this project.</summary>
    public static string? Kind(string kind) => kind switch
    {
        "evidence" => "Evidence",
        "opinionOverride" => "Opinion set by a person",
        "challenge" => "Challenge",
        "questionBook" => "Questions to ask",
        "askedQuestion" => "Question asked in a meeting",
        "auditForm" => "Audit form",
        "auditRound" => "Audit round",
        "auditCase" => "Case of an audit round",
        "caseGrading" => "Grade of an audited case",
        "caseAuditor" => "Auditor of cases",
        "auditLook" => "Look at audited cases",
        "visit" => "Visit",
        "visitPreparation" => "Preparation of a visit",
        "visitShare" => "What was shared with visitors",
        "visitFinding" => "Finding of a visit",
        "reportingDuty" => "Duty to report",
        "dutyReport" => "Report that was due",
        "selfEvaluation" => "Self-evaluation",
        "accessLink" => "Link of access",
        "accessLook" => "Page opened by a link of access",
        "feedback" => "Feedback",
        _ => null,
    };
}

using Candour.Storage;

namespace Candour.Site;

/// <summary>Roles and permissions as people say them.</summary>
internal static class RoleWords
{
    public static IReadOnlyList<Roles> All { get; } = [.. Enum.GetValues<Roles>().Where(one => one != Roles.None)];

    public static string Of(Roles role) => role switch
    {
        Roles.ImprovementManager => "Improvement manager",
        Roles.ActionLead => "Action lead",
        Roles.CommitteeOfficer => "Committee officer",
        Roles.BoardMember => "Board member",
        Roles.Analyst => "Performance analyst",
        Roles.Auditor => "Quality auditor",
        Roles.FinanceOrLegalOfficer => "Finance or legal officer",
        Roles.TeamManager => "Team manager",
        Roles.Moderator => "Moderator of audits",
        Roles.QualityLead => "Quality lead",
        Roles.ExternalReader => "Reader from outside: DfE adviser or inspector",
        _ => "Administrator",
    };

    public static string Each(Roles roles) => string.Join(", ", All.Where(one => roles.HasFlag(one)).Select(Of)) is { Length: > 0 } words ? words : "None";

    public static string Of(Permission permission) => permission switch
    {
        Permission.Read => "See the whole programme",
        Permission.UpdateActions => "Report on actions: a lead on their own, a manager on any",
        Permission.EditPlan => "Change the plan: actions, dates, recommendations, sources",
        Permission.Import => "Read documents in, accept and undo what was read",
        Permission.Rule => "Waive findings, record events, rule on clocks",
        Permission.ServiceBoards => "Keep boards: terms, members, calendar, agendas, dispatch",
        Permission.WritePapers => "Write papers for boards, seek clearance of them",
        Permission.ClearPapers => "Comment on papers, clear what they are asked to clear",
        Permission.LoadChildren => "Load children’s records, take them away",
        Permission.SeeChildren => "See which children are late and what is recorded of a child, under pseudonyms",
        Permission.AuditCases => "Audit the cases that are given to them",
        Permission.ModerateCases => "Moderate audits that are given to them",
        Permission.LeadAudits => "Lead audits: forms, rounds, which cases, who audits",
        Permission.KeepMeasures => "Keep measures: definitions, targets, figures, commentary",
        Permission.KeepEvidence => "Add, change and withdraw evidence",
        Permission.SetOpinions => "Answer for another opinion than the evidence gives",
        Permission.KeepRegisters => "Keep registers: what may go wrong, what is learned, heard and taught",
        Permission.KeepMoney => "Keep money: what it is planned for, committed to and spent on",
        Permission.KeepVisits => "Keep visits of inspectors and advisers, and the reports that a Direction asks for",
        Permission.RaiseChallenges => "Challenge what is claimed, shown or promised; add questions to ask",
        Permission.KeepChallenges => "Write down challenges, answers and ends for others",
        Permission.GiveAccess => "Give inspectors and advisers access to chosen parts, for some days",
        Permission.OpenShared => "Open what a link of access shares",
        Permission.EditPeople => "Change posts, who holds them, and persons",
        Permission.ManageAccounts => "Invite people, change what they may do, end their access",
        _ => "Change settings",
    };
}

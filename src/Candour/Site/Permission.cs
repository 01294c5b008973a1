namespace Candour.Site;

/// <summary>What somebody may do. Each page and command of the site asks for one of these; a policy bears its name.</summary>
public enum Permission
{
    /// <summary>See the programme, whole.</summary>
    Read,

    /// <summary>Report on actions: one's own as a lead, any as the improvement manager.</summary>
    UpdateActions,

    /// <summary>Add, change, re-plan, close and transfer actions; add and change recommendations, sources and plans.</summary>
    EditPlan,

    /// <summary>Read documents in, accept and undo what was read.</summary>
    Import,

    /// <summary>Waive findings of the stress test, rule on clocks.</summary>
    Rule,

    /// <summary>Keep the boards: their terms, members, calendar and agendas.</summary>
    ServiceBoards,

    /// <summary>Write papers for boards and seek clearance of them.</summary>
    WritePapers,

    /// <summary>Comment on papers, and clear those that one is asked to clear.</summary>
    ClearPapers,

    /// <summary>Load children's records, and take them away.</summary>
    LoadChildren,

    /// <summary>See which children are late, and what is recorded of a child, under pseudonyms.</summary>
    SeeChildren,

    /// <summary>Keep measures: what they are, their targets, figures and commentary.</summary>
    KeepMeasures,

    /// <summary>Add, change and withdraw evidence.</summary>
    KeepEvidence,

    /// <summary>Answer by name for another opinion than the evidence gives.</summary>
    SetOpinions,

    /// <summary>Keep the programme's registers: what may go wrong, what is learned, heard and taught.</summary>
    KeepRegisters,

    /// <summary>Audit the cases that one is given.</summary>
    AuditCases,

    /// <summary>Grade again, without seeing the first grade, the cases that one is given for it.</summary>
    ModerateCases,

    /// <summary>Design audit forms, choose cases for rounds, give them out, close rounds.</summary>
    LeadAudits,

    /// <summary>Challenge what is claimed, shown or promised.</summary>
    RaiseChallenges,

    /// <summary>Write down challenges, their answers and their ends for others.</summary>
    KeepChallenges,

    /// <summary>Keep visits of inspectors and advisers, with preparation and findings, and the reports that a Direction asks for.</summary>
    KeepVisits,

    /// <summary>Give inspectors and advisers access to chosen parts, for some days.</summary>
    GiveAccess,

    /// <summary>See what was shared by a link of access: nobody by a role, only who bears one.</summary>
    OpenShared,

    /// <summary>Keep the programme's money: what it is planned for, committed to and spent on.</summary>
    KeepMoney,

    /// <summary>Add and change posts and who holds them.</summary>
    EditPeople,

    /// <summary>Invite people, change what they may do, end their access.</summary>
    ManageAccounts,

    /// <summary>Change the council's and the programme's settings.</summary>
    ChangeSettings,
}

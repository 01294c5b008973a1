using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Assurance;

/// <summary>Audits of practice as at one entry of the ledger. It is handed on while nothing of them changes.</summary>
public sealed class AuditsView
{
    private readonly Dictionary<Guid, AuditForm> _forms;
    private readonly ILookup<Guid, CaseState> _states;

    private AuditsView(Snapshot snapshot)
    {
        Forms = [.. snapshot.All<AuditForm>().OrderBy(one => one.Title, StringComparer.OrdinalIgnoreCase)];
        Rounds = [.. snapshot.All<AuditRound>().OrderByDescending(one => one.Month).ThenByDescending(one => one.Number, NaturalOrder.Comparer)];
        Auditors = snapshot.All<CaseAuditor>();
        _forms = Forms.ToDictionary(one => one.Id);
        var gradings = snapshot.All<CaseGrading>().ToDictionary(one => (one.Case, one.As));
        _states = snapshot.All<AuditCase>().OrderBy(one => one.Place)
            .Select(one => StateOf(one, gradings.GetValueOrDefault((one.Id, GradingRole.Audit)), gradings.GetValueOrDefault((one.Id, GradingRole.Moderation)))).ToLookup(one => one.Case.Round);
    }

    public static AuditsView Of(Snapshot snapshot) =>
        snapshot.Derive(one => new AuditsView(one), typeof(AuditForm), typeof(AuditRound), typeof(AuditCase), typeof(CaseGrading), typeof(CaseAuditor));

    public static AuditsView Of(ProgrammeView programme) => Of(programme.Snapshot);

    /// <summary>By title.</summary>
    public IReadOnlyList<AuditForm> Forms { get; }

    /// <summary>The latest month first.</summary>
    public IReadOnlyList<AuditRound> Rounds { get; }

    public IReadOnlyList<CaseAuditor> Auditors { get; }

    public AuditForm? Form(Guid id) => _forms.GetValueOrDefault(id);

    public AuditForm? FormBy(string code) => Forms.FirstOrDefault(one => one.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    public AuditForm FormOf(AuditRound round) => _forms[round.Form];

    public AuditRound? RoundBy(string number) => Rounds.FirstOrDefault(one => one.Number.Equals(number, StringComparison.OrdinalIgnoreCase));

    /// <summary>Every case that was ever chosen for a round, in the order of their places.</summary>
    public IReadOnlyList<AuditCase> CasesOf(AuditRound round) => [.. _states[round.Id].Select(one => one.Case)];

    /// <summary>Every case of a round with what was found in it so far.</summary>
    public IReadOnlyList<CaseState> States(AuditRound round) => [.. _states[round.Id]];

    public CaseState? State(AuditRound round, int place) => _states[round.Id].FirstOrDefault(one => one.Case.Place == place);

    public CaseAuditor? AuditorOf(Guid who) => Auditors.FirstOrDefault(one => one.Who == who);

    /// <summary>The version of its form on which a case was graded.</summary>
    public FormVersion VersionOf(CaseGrading grading) => _forms[grading.Form].Version(grading.Version)!;

    /// <summary>What is found when a round is closed; it is shown to nobody before.</summary>
    public RoundResults Results(AuditRound round) => new(FormOf(round), States(round));

    private CaseState StateOf(AuditCase one, CaseGrading? audit, CaseGrading? moderation) => new(one, audit, moderation, Judged(audit), Judged(moderation));

    private string? Judged(CaseGrading? grading) => grading is null ? null : grading.To(VersionOf(grading).Judgement.Id)?.Said is [var said, ..] ? said : null;
}

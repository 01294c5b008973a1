using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>Who audits and who moderates a case, as a page says it.</summary>
public sealed record Allocation(Guid? Auditor, Guid? Moderator)
{
    public Checked<AuditCase> Give(AuditsView view, ProgrammeView programme, CaseState state, DateOnly on)
    {
        var (auditor, moderator) = (Of(view, Auditor), Of(view, Moderator));
        var (notAuditor, notModerator) = (auditor?.MayNot(state.Case, programme, on), moderator?.MayNot(state.Case, programme, on));
        return new Problems()
            .Unless(!state.IsDropped, "auditor", "The case is left out of the round.")
            .Unless(Auditor == state.Case.Auditor || state.Audit is null, "auditor", "The audit has been begun. Leave the case out and draw another, if it cannot be finished.")
            .Unless(Moderator == state.Case.Moderator || state.Moderation is null, "moderator", "The moderation has been begun.")
            .Unless(Auditor is null || auditor is not null, "auditor", "Choose somebody from the list of auditors.")
            .Unless(Moderator is null || moderator is { Moderates: true }, "moderator", "Choose somebody from the list who moderates.")
            .Unless(notAuditor is null, "auditor", notAuditor ?? "")
            .Unless(notModerator is null, "moderator", notModerator ?? "")
            .Unless(!AreOne(programme, on), "moderator", "The moderator is the auditor. Nobody moderates their own audit.")
            .Or(() => state.Case with { Auditor = Auditor, Moderator = Moderator });
    }

    private static CaseAuditor? Of(AuditsView view, Guid? who) => who is { } id ? view.AuditorOf(id) : null;

    private bool AreOne(ProgrammeView programme, DateOnly on) =>
        Auditor is { } one && Moderator is { } other && (one == other || (AuditPeople.PersonOf(one, programme, on) is { } person && person == AuditPeople.PersonOf(other, programme, on)));
}

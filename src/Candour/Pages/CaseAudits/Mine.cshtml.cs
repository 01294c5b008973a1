using Candour.Assurance;
using Candour.Site;

namespace Candour.Pages.CaseAudits;

/// <summary>What somebody has to audit and to moderate.</summary>
public sealed class MineModel(Desk desk) : ProgrammePage(desk)
{
    public sealed record Item(AuditRound Round, CaseState State, GradingRole As, DateOnly? BackBy, bool IsLate)
    {
        public CaseGrading? Grading => As is GradingRole.Audit ? State.Audit : State.Moderation;

        public bool IsDone => Grading?.SubmittedOn is not null;

        public bool ToExplain => As is GradingRole.Moderation && State is { IsMoved: true, Moderation.Why: null };

        public string Href => IsDone ? Links.Case(Round, State.Case) : $"{Links.Case(Round, State.Case)}/{(As is GradingRole.Audit ? "audit" : "moderate")}";
    }

    public bool HasPerson => SignedInPerson.PersonOf(User) is not null;

    /// <summary>What waits, the soonest first.</summary>
    public IReadOnlyList<Item> Waiting { get; private set; } = [];

    /// <summary>What is handed in, in rounds that are not closed.</summary>
    public IReadOnlyList<Item> Done { get; private set; } = [];

    public void OnGet()
    {
        if (SignedInPerson.PersonOf(User) is not { } person) return;
        var view = AuditsView.Of(View);
        var all = (from round in view.Rounds
                   where round.ClosedOn is null
                   let back = RoundProgress.BackBy(round, Governance.Calendar)
                   from state in view.States(round)
                   where !state.IsDropped
                   from role in new[] { GradingRole.Audit, GradingRole.Moderation }
                   where (role is GradingRole.Audit ? state.Case.Auditor : state.Case.Moderator) is { } who && Governance.IsThe(who, person, Today)
                   select new Item(round, state, role, back, back < Today)).ToList();
        Waiting = [.. all.Where(one => !one.IsDone || one.ToExplain).OrderBy(one => one.BackBy ?? DateOnly.MaxValue).ThenBy(one => one.State.Case.Place)];
        Done = [.. all.Except(Waiting)];
    }
}

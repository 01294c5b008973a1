using Candour.Improvement;
using Candour.Time;

namespace Candour.Assurance;

/// <summary>How far a round is: what was planned, chosen, given out and done.</summary>
public sealed record RoundProgress(AuditRound Round, IReadOnlyList<CaseState> States)
{
    /// <summary>Inspectors ask for audits so many working days before they come.</summary>
    public const int DaysBeforeVisit = 3;

    private IEnumerable<CaseState> Counted => States.Where(one => !one.IsDropped);

    public int Chosen => Counted.Count();

    public int Dropped => States.Count(one => one.IsDropped);

    public int Unallocated => Counted.Count(one => one.Case.Auditor is null);

    public int Audited => Counted.Count(one => one.IsAudited);

    public int ToModerate => Counted.Count(one => one.Case.Moderator is not null);

    public int Moderated => Counted.Count(one => one.IsModerated);

    public int Open => Counted.Count(one => one.IsOpen);

    /// <summary>Cases that were moved to another grade, of which nobody has said why.</summary>
    public int Unexplained => Counted.Count(one => one.IsMoved && one.Moderation!.Why is null);

    /// <summary>35 cases chosen, 30 audited, 6 of 8 moderated.</summary>
    public string Sentence => States.Count == 0
        ? $"{InWords.Count(Round.Planned, "case")} planned, none chosen yet."
        : $"{InWords.Count(Chosen, "case")} chosen, {Audited} audited{(ToModerate == 0 ? "" : $", {Moderated} of {ToModerate} moderated")}{(Dropped == 0 ? "" : $", {Dropped} left out")}.";

    public RoundState State => Round.ClosedOn is not null ? RoundState.Closed : States.Count == 0 ? RoundState.Planned : Open > 0 ? RoundState.UnderWay : RoundState.AllIn;

    public static RoundProgress Of(AuditsView view, AuditRound round) => new(round, view.States(round));

    /// <summary>The day by which audits must be back: its own, or the one before the inspectors' visit if that is sooner.</summary>
    public static DateOnly? BackBy(AuditRound round, WorkingCalendar calendar)
    {
        var before = round.Visit is { } visit ? calendar.Add(visit, -DaysBeforeVisit) : (DateOnly?)null;
        return round.Due is null || before < round.Due ? before ?? round.Due : round.Due;
    }

    public bool IsLate(DateOnly on, WorkingCalendar calendar) => State is not RoundState.Closed and not RoundState.AllIn && BackBy(Round, calendar) < on;
}

public enum RoundState { Planned, UnderWay, AllIn, Closed }

namespace Candour.Governance;

/// <summary>What boards bring before each other.</summary>
public sealed partial class GovernanceView
{
    public Escalation? Escalation(Guid id) => Snapshot.Find<Escalation>(id);

    public IEnumerable<Escalation> EscalationsFrom(Guid board) => Snapshot.About<Escalation>(board);

    /// <summary>What other boards brought before this one.</summary>
    public IEnumerable<Escalation> EscalationsTo(Guid board) => Snapshot.All<Escalation>().Where(one => one.To == board);

    /// <summary>Where a record was brought before another board.</summary>
    public IEnumerable<Escalation> EscalationsAbout(Guid subject) => Snapshot.All<Escalation>().Where(one => one.Subject == subject);

    /// <summary>What a board has not answered and no meeting of it is about to take.</summary>
    public IEnumerable<Escalation> WaitingAt(Guid board) => EscalationsTo(board).Where(one => one.AnsweredOn is null && StandsUnder(one) is null);

    /// <summary>The item under which a meeting that is not closed takes it; null where it is on no such agenda, or was put off or withdrawn.</summary>
    public AgendaItem? StandsUnder(Escalation escalation) => IndexOfItems.ByEscalation[escalation.Id]
        .LastOrDefault(one => one.IsKept && Meeting(one.Meeting) is { } meeting && MeetingSteps.IsOpen(meeting));

    /// <summary>The meeting that takes it: the one on whose agenda it stands, else the first since it was brought that is still to be held.</summary>
    public Meeting? TakenAt(Escalation escalation) => StandsUnder(escalation) is { } item
        ? Meeting(item.Meeting)
        : MeetingsOf(escalation.To).FirstOrDefault(one => one.Day >= escalation.On && one.State is MeetingState.Planned);
}

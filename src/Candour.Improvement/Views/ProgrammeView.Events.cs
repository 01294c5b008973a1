namespace Candour.Improvement;

/// <summary>What happened, and is to happen.</summary>
public sealed partial class ProgrammeView
{
    private static readonly string[] Meetings = ["improvementBoardMeets", "programmeBoardMeets", "meeting"];

    /// <summary>The last board before a day: what has changed since is what the next one asks.</summary>
    public ProgrammeEvent? LastMeeting(DateOnly today) => Events.LastOrDefault(one => Meetings.Contains(one.Name) && one.On < today);

    /// <summary>What is still to come, the next first. What is recorded under two names, for two rules, comes once.</summary>
    public IEnumerable<ProgrammeEvent> Ahead(DateOnly today) => Events.Where(one => one.On >= today)
        .DistinctBy(one => (one.On, one.Label ?? one.Name));
}

namespace Candour.Time;

public enum ClockStatus { NotStarted, Running, DueSoon, Overdue, Met }

/// <summary>Something that happened, or is fixed to happen, on a day: the report was received, a meeting is held.</summary>
/// <param name="Of">The matter that it belongs to, such as one of two inspections that overlap; null where nobody says.</param>
public sealed record RecordedEvent(string Name, DateOnly Date, string? Of = null);

/// <summary>A date that Ofsted or the department gave in place of the one that the rule gives.</summary>
/// <param name="Rule">The rule's code.</param>
/// <param name="Reason">Who said so, and where.</param>
/// <param name="TriggeredOn">Which occurrence it is for, where the event happens more than once; null for the latest.</param>
public sealed record NotifiedDate(string Rule, DateOnly Date, string Reason, DateOnly? TriggeredOn = null);

/// <summary>A rule applied to one date of its event: how it stands on a day, and why.</summary>
/// <param name="TriggeredOn">The date that started it; null while it is not recorded.</param>
/// <param name="Occurrence">Which time round, from 1, for a rule that comes back.</param>
/// <param name="NotBefore">The first day on which it may be done, where the rule has one.</param>
/// <param name="Computed">The last day by the rule itself; kept beside <paramref name="Notified"/>.</param>
/// <param name="Reason">A sentence for a person.</param>
/// <param name="MetOn">When it was done.</param>
public sealed record Clock(
    ClockRule Rule, DateOnly? TriggeredOn, int Occurrence, DateOnly? NotBefore, DateOnly? Computed, NotifiedDate? Notified,
    ClockStatus Status, string Reason, DateOnly? MetOn = null)
{
    /// <summary>The matter of the event that started it.</summary>
    public string? Of { get; init; }

    /// <summary>The day that holds: the notified one where there is one.</summary>
    public DateOnly? Due => Notified?.Date ?? Computed;

    /// <summary>It was done, but too late or too early.</summary>
    public bool IsBroken => MetOn is { } met && (met > Due || met < NotBefore);
}

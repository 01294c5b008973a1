using Candour.Improvement;

namespace Candour.Governance;

public enum MeetingState { Planned, Dispatched, Held, Cancelled }

/// <summary>One meeting of a board, from its date in the calendar to its end.</summary>
public sealed record Meeting : ToldRecord
{
    public required Guid Board { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>When it is to begin, in London.</summary>
    public required TimeOnly Start { get; init; }

    public TimeOnly? PlannedEnd { get; init; }

    public string? Room { get; init; }

    /// <summary>Where people join who are not in the room.</summary>
    public string? Link { get; init; }

    public bool IsPublic { get; init; }

    /// <summary>Where the frequency put it, and why it is not there.</summary>
    public DateOnly? PlannedFor { get; init; }

    public string? PlannedReason { get; init; }

    /// <summary>Each time that somebody gave it another day or hour, oldest first.</summary>
    public IReadOnlyList<MeetingMove> Moves { get; init; } = [];

    public Cancellation? Cancellation { get; init; }

    public Dispatch? Dispatch { get; init; }

    public IReadOnlyList<Supplement> Supplements { get; init; } = [];

    public TimeOnly? StartedAt { get; init; }

    public TimeOnly? EndedAt { get; init; }

    public IReadOnlyList<Adjournment> Adjournments { get; init; } = [];

    public string? Recording { get; init; }

    public IReadOnlyList<Attendee> Attendance { get; init; } = [];

    public IReadOnlyList<Declaration> Declarations { get; init; } = [];

    public IReadOnlyList<RecordedVote> Votes { get; init; } = [];

    /// <summary>When the clerk closed it: every item is settled, every action has an owner.</summary>
    public DateOnly? ClosedOn { get; init; }

    public MeetingState State => this switch
    {
        { Cancellation: not null } => MeetingState.Cancelled,
        { EndedAt: not null } or { ClosedOn: not null } => MeetingState.Held,
        { Dispatch: not null } => MeetingState.Dispatched,
        _ => MeetingState.Planned,
    };

    /// <summary>Whether it is still to be held, as far as anybody has recorded.</summary>
    public bool IsAhead => State is MeetingState.Planned or MeetingState.Dispatched;

    public bool IsPast(DateOnly today) => State is MeetingState.Held || (State is not MeetingState.Cancelled && Day < today);

    public override Guid About => Board;

    public override IEnumerable<Guid> StandsOn => [Board, .. Attendance.SelectMany(one => Some(one.Who, one.SubstituteFor))];

    public override string Name(ProgrammeView view) => $"{Describe.Name(Board, view)}, {InWords.Day(Day)}";
}

/// <summary>That a meeting got another day or hour.</summary>
public sealed record MeetingMove(DateOnly From, TimeOnly FromStart, DateOnly To, TimeOnly ToStart, string Reason, DateOnly On, string By);

public sealed record Cancellation(DateOnly On, string By, string Reason);

/// <summary>That the agenda and its papers went out.</summary>
/// <param name="LatestOn">The last day that left the days clear.</param>
/// <param name="LateReason">Why it went after that day.</param>
/// <param name="Missing">What was not there when it went.</param>
/// <param name="MissingReason">Why it went without.</param>
public sealed record Dispatch(
    DateOnly On, string By, DateOnly LatestOn, string? LateReason = null, IReadOnlyList<string>? Missing = null, string? MissingReason = null)
{
    public bool IsLate => On > LatestOn;
}

/// <summary>What was added to an agenda after its dispatch: 1, 2, 3 … It goes on with the agenda's numbers and pages.</summary>
public sealed record Supplement(int Number, DateOnly On, string By, string Reason);

/// <summary>A pause of the meeting.</summary>
public sealed record Adjournment(TimeOnly From, TimeOnly? To, string? Reason = null);

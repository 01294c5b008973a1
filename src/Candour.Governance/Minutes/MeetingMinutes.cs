using Candour.Improvement;

namespace Candour.Governance;

public enum MinutesState { Draft, Circulated, Approved }

/// <summary>The minutes of a meeting as a whole: a draft, sent round for comment, approved at a later meeting, then locked.</summary>
public sealed record MeetingMinutes : ToldRecord
{
    public required Guid Meeting { get; init; }

    /// <summary>Rises when approved minutes are changed.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Why there is a version after the first.</summary>
    public string? VersionReason { get; init; }

    public DateOnly? CirculatedOn { get; init; }

    /// <summary>The last day on which comments on the draft are asked for.</summary>
    public DateOnly? CommentsBy { get; init; }

    /// <summary>What was empty when they went round, and why they went round so.</summary>
    public string? Empty { get; init; }

    public string? EmptyReason { get; init; }

    public IReadOnlyList<MinutesComment> Comments { get; init; } = [];

    /// <summary>Each version's approval, oldest first.</summary>
    public IReadOnlyList<MinutesApproval> Approvals { get; init; } = [];

    public bool IsLocked => Approvals is [.., var last] && last.Version == Version;

    public MinutesState State => IsLocked ? MinutesState.Approved : CirculatedOn is null ? MinutesState.Draft : MinutesState.Circulated;

    public override Guid About => Meeting;

    public override IEnumerable<Guid> StandsOn => [Meeting];

    public override string Name(ProgrammeView view) => $"Minutes of {Describe.Name(Meeting, view)}";
}

/// <param name="Item">The item that it is about; null for the minutes as a whole.</param>
/// <param name="Answer">Null until the clerk has dealt with it.</param>
public sealed record MinutesComment(Guid Id, DateTimeOffset At, string By, string Text, Guid? Item = null, CommentAnswer? Answer = null);

/// <summary>What became of a comment.</summary>
public sealed record CommentAnswer(bool IsAccepted, string Words, DateOnly On, string By);

/// <param name="At">The meeting that approved them.</param>
/// <param name="Corrections">What it corrected first.</param>
public sealed record MinutesApproval(int Version, Guid At, DateOnly On, IReadOnlyList<string> Corrections);

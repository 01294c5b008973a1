using Candour.Governance;
using Candour.Improvement;

namespace Candour.Reading.Accepting;

/// <summary>Where a person wants one part of a document to go.</summary>
public sealed record PartTarget
{
    /// <summary>The part, counted from 0.</summary>
    public int Part { get; init; }

    /// <summary>The source that recommendations belong to or that answers are given to; null for a new one.</summary>
    public Guid? Source { get; init; }

    public SourceKind SourceKind { get; init; }

    public string? SourceTitle { get; init; }

    public string? SourceCode { get; init; }

    /// <summary>When the authority had the report in hand, where somebody knows it: clocks run from that day.</summary>
    public DateOnly? Received { get; init; }

    /// <summary>The plan that actions go into; null for a new one.</summary>
    public Guid? Plan { get; init; }

    public string? PlanName { get; init; }

    public string? PlanCode { get; init; }

    /// <summary>The board whose meeting, minutes, actions, topics or terms these are; <see cref="NoBoard"/> for none of those recorded, null while nobody has said.</summary>
    public Guid? Board { get; init; }

    /// <summary>A board’s terms may bring a new board.</summary>
    public string? BoardTitle { get; init; }

    public string? BoardCode { get; init; }

    /// <summary>The meeting that the paper belongs to; null for the one on its day, or a new one.</summary>
    public Guid? Meeting { get; init; }

    /// <summary>The day of a new meeting, where it is not the one that the paper says.</summary>
    public DateOnly? MeetingDay { get; init; }

    /// <summary>A person said that it belongs to no board that is recorded.</summary>
    public static Guid NoBoard => Guid.Empty;

    /// <summary>Whether there are boards, and nobody has said which one it is.</summary>
    internal bool IsOpen(ProgrammeView view) => Board is null && GovernanceView.Of(view).Boards.Count > 0;
}

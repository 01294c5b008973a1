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

    /// <summary>The board whose meeting, minutes or actions these are.</summary>
    public Guid? Board { get; init; }
}

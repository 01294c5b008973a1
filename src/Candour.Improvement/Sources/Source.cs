using Candour.Ledger;

namespace Candour.Improvement;

public enum SourceKind
{
    Inspection, MonitoringVisit, FocusedVisit, AreaSendInspection, Direction, PeerChallenge, Audit, ComplaintWorkstream, Other,
}

/// <summary>Where recommendations come from: something that somebody outside the plan found or ordered.</summary>
public sealed record Source : Record, ITraced
{
    /// <summary>Short and unique, part of its recommendations' references: <c>OFSTED17</c>.</summary>
    public required string Code { get; init; }

    public required SourceKind Kind { get; init; }

    public required string Title { get; init; }

    public string? Framework { get; init; }

    public DateOnly? InspectedFrom { get; init; }

    public DateOnly? InspectedTo { get; init; }

    /// <summary>The report's or letter's publication.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>When the authority had it in hand; statutory clocks run from here, not from publication.</summary>
    public DateOnly? Received { get; init; }

    public IReadOnlyList<AreaJudgement> Judgements { get; init; } = [];

    /// <summary>What a Direction obliges the authority to do.</summary>
    public IReadOnlyList<Obligation> Obligations { get; init; } = [];

    /// <summary>What was found, where the source makes no recommendations: a visit's letter.</summary>
    public string? Findings { get; init; }

    public Provenance? Provenance { get; init; }

    /// <summary>The day that places it among the other sources.</summary>
    public DateOnly? Dated => InspectedFrom ?? Published ?? Received;
}

/// <summary>The grade of one area, in the framework's words.</summary>
public sealed record AreaJudgement(string Area, string Grade);

/// <param name="Reference">Its place in the Direction: "5(g)".</param>
/// <param name="Event">The event that starts its clock, where it has one.</param>
public sealed record Obligation(string Reference, string Text, string? Event = null);

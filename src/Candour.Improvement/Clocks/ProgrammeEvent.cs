using Candour.Ledger;

namespace Candour.Improvement;

/// <summary>Something that happened, or will, and that clocks run from: a report received, a visit, a meeting.</summary>
public sealed record ProgrammeEvent : Record, ITraced
{
    /// <summary>The name that clock rules use: <c>reportReceived</c>.</summary>
    public required string Name { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>What it was: "Fifth monitoring visit", "Improvement board".</summary>
    public string? Label { get; init; }

    public Guid? Source { get; init; }

    public Provenance? Provenance { get; init; }
}

/// <summary>What a person decided about one clock: a date notified by the inspectorate or department, or the day it was met.</summary>
public sealed record ClockRuling : Record
{
    public required string Rule { get; init; }

    /// <summary>The event whose clock it is; null for a clock whose event is not recorded.</summary>
    public Guid? Event { get; init; }

    /// <summary>Which recurrence, where the rule recurs: the computed date that it replaces.</summary>
    public DateOnly? Occurrence { get; init; }

    /// <summary>Overrides the computed date; both are shown.</summary>
    public DateOnly? NotifiedDue { get; init; }

    public DateOnly? MetOn { get; init; }

    public required string Reason { get; init; }

    public required string By { get; init; }
}

namespace Candour.Time;

/// <summary>What a rule demands of the day on which something happens.</summary>
public enum Direction { NotLaterThan, NotBefore, Between, Every, NoNumber }

/// <summary>What a rule's wording rests on, as far as it was checked.</summary>
public enum SourceGrade { PrimaryText, Guidance, CouncilPapers, Secondary, Calculation, Unverified }

public static class SourceGrades
{
    public static string Words(this SourceGrade grade) => grade switch
    {
        SourceGrade.PrimaryText => "the text of the law was read",
        SourceGrade.Guidance => "guidance or letters of the department or Ofsted were read",
        SourceGrade.CouncilPapers => "a council's own papers say so",
        SourceGrade.Secondary => "a secondary source says so",
        SourceGrade.Calculation => "known dates bear it out by calculation",
        _ => "not verified",
    };
}

/// <summary>A deadline of law or practice, as a rule file states it. Nothing here is legal advice: each rule shows what it rests on.</summary>
public sealed record ClockRule
{
    /// <summary>A short name that stays the same over all versions of the rule: "I2".</summary>
    public required string Code { get; init; }

    public required string Title { get; init; }

    public required string Subject { get; init; }

    /// <summary>The event whose date starts the clock.</summary>
    public required string Trigger { get; init; }

    public required Direction Direction { get; init; }

    /// <summary>How long; null for a rule without a number.</summary>
    public Period? Period { get; init; }

    /// <summary>For <see cref="Direction.Between"/>, how long until it may happen at the earliest.</summary>
    public Period? Earliest { get; init; }

    /// <summary>The period lies before the trigger, as an agenda's does before its meeting.</summary>
    public bool CountsBack { get; init; }

    /// <summary>The event that meets the rule. An <see cref="Direction.Every"/> that its own trigger fulfils counts from the latest one.</summary>
    public string? FulfilledBy { get; init; }

    /// <summary>The event after which the rule asks for nothing more.</summary>
    public string? EndedBy { get; init; }

    /// <summary>An event whose date, while it is not recorded, is this rule's due date.</summary>
    public string? Gives { get; init; }

    /// <summary>Where it is written: act, regulation, paragraph.</summary>
    public required string Source { get; init; }

    /// <summary>What the source says, in our words.</summary>
    public required string Says { get; init; }

    public required IReadOnlyList<SourceGrade> Evidence { get; init; }

    /// <summary>The first and last day of a trigger that the rule, in this version, applies to.</summary>
    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    /// <summary>What is open about it, or must not be forgotten.</summary>
    public string? Note { get; init; }

    /// <summary>The fields that a council should settle for itself: a unit that is not verified, an interval of its own constitution.</summary>
    public IReadOnlyList<string> Settings { get; init; } = [];

    /// <summary>The file that it came from.</summary>
    public required string File { get; init; }

    public bool IsValidOn(DateOnly day) => (ValidFrom is not { } from || from <= day) && (ValidTo is not { } to || day <= to);
}

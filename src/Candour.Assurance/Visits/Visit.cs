using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>Somebody from outside comes to look: an inspectorate, the department's adviser, peers.</summary>
public sealed record Visit : ToldRecord
{
    /// <summary>Unique in the authority and lasting: <c>V-4</c>.</summary>
    public required string Number { get; init; }

    public required VisitKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>Who comes.</summary>
    public required string Visitor { get; init; }

    /// <summary>Null while no day is fixed.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Null where it is one day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>What it is to look at.</summary>
    public IReadOnlyList<string> Focus { get; init; } = [];

    /// <summary>What came of it, in a sentence or two.</summary>
    public string? Outcome { get; init; }

    /// <summary>The letter or report on it, as one of the programme's sources.</summary>
    public Guid? Letter { get; init; }

    /// <summary>The event that clocks start and end by; it moves with the visit.</summary>
    public Guid? Event { get; init; }

    public CallingOff? CalledOff { get; init; }

    public override string UniqueName => Number;

    public override IEnumerable<Guid> StandsOn => Some(Letter);

    public override SearchWords? SearchWords => new($"{Number} {Title}", $"{Visitor} {string.Join(' ', Focus)} {Outcome}");

    public DateOnly? LastDay => To ?? From;

    public override string Name(ProgrammeView view) => $"{Number} {Title}";

    public VisitState StateOn(DateOnly day) =>
        CalledOff is not null ? VisitState.CalledOff
        : From is not { } from || from > day ? VisitState.Ahead
        : LastDay >= day ? VisitState.UnderWay
        : Kind.IsWrittenUp() && Letter is null ? VisitState.LetterAwaited
        : VisitState.Ended;
}

public enum VisitState { Ahead, UnderWay, LetterAwaited, Ended, CalledOff }

/// <summary>It does not take place.</summary>
public sealed record CallingOff(DateOnly On, string Why);

using Candour.Improvement;

namespace Candour.Governance;

public enum BoardActionStatus { Open, CarriedForward, Done, Dropped }

/// <summary>What a board asked somebody to do. It stays until it is done or dropped, also when its board ends.</summary>
public sealed record BoardAction : ToldRecord
{
    /// <summary>The board that follows it now.</summary>
    public required Guid Board { get; init; }

    /// <summary>The meeting that raised it.</summary>
    public required Guid RaisedAt { get; init; }

    public Guid? Item { get; init; }

    /// <summary>Lasting, whichever board follows it: <c>CSIB-A12</c>.</summary>
    public string? Number { get; init; }

    public required string Text { get; init; }

    /// <summary>The post or person who does it. A meeting cannot be closed while it is not said.</summary>
    public Guid? Owner { get; init; }

    public DateOnly? Due { get; init; }

    /// <summary>The action of the plan that it is about.</summary>
    public Guid? PlanAction { get; init; }

    public IReadOnlyList<ActionReply> Replies { get; init; } = [];

    /// <summary>Each meeting that found it open and carried it forward.</summary>
    public IReadOnlyList<Carry> Carries { get; init; } = [];

    /// <summary>Each time that it got another date besides, oldest first.</summary>
    public IReadOnlyList<DueMove> Moves { get; init; } = [];

    public ActionEnd? End { get; init; }

    /// <summary>The boards that followed it before.</summary>
    public IReadOnlyList<TakenOver> TakenOver { get; init; } = [];

    public bool IsOpen => End is null;

    /// <summary>The date that the meeting gave it, as its minutes go on saying whatever was agreed later.</summary>
    public DateOnly? DueAsRaised => Moves.Select(one => (one.On, Due: one.From)).Concat(Carries.Select(one => (one.On, one.Due)))
        .OrderBy(one => one.On).Select(one => one.Due).DefaultIfEmpty(Due).First();

    public BoardActionStatus Status => End switch
    {
        { IsDropped: true } => BoardActionStatus.Dropped,
        not null => BoardActionStatus.Done,
        _ => Carries.Count > 0 ? BoardActionStatus.CarriedForward : BoardActionStatus.Open,
    };

    public override string? UniqueName => Number;

    public override Guid About => Board;

    public override IEnumerable<Guid> StandsOn => [Board, RaisedAt, .. Some(Item, Owner, PlanAction)];

    public override SearchWords? SearchWords => new("Board action", Text);

    public bool IsLate(DateOnly today) => IsOpen && Due < today;

    /// <summary>How long it has been late on a day; null where it is not.</summary>
    public int? DaysLate(DateOnly today) => IsLate(today) ? today.DayNumber - Due!.Value.DayNumber : null;

    public override string Name(ProgrammeView view) => Number is null ? InWords.Short(Text) : $"{Number}. {InWords.Short(Text)}";
}

public sealed record ActionReply(DateOnly On, string By, string Text);

/// <param name="Due">The date that held until then.</param>
public sealed record Carry(Guid Meeting, DateOnly On, DateOnly? Due);

public sealed record DueMove(DateOnly On, string By, DateOnly? From, DateOnly To, string Reason);

public sealed record ActionEnd(DateOnly On, string By, string How, bool IsDropped);

/// <summary>That another board took it on.</summary>
public sealed record TakenOver(Guid From, DateOnly On);

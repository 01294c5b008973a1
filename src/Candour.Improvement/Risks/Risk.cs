namespace Candour.Improvement;

/// <summary>What may happen, why, and what it would do to children or to the programme; with every score that it was given.</summary>
public sealed record Risk : NumberedRecord
{
    /// <summary>Because of …</summary>
    public required string Cause { get; init; }

    /// <summary>… it may happen that …</summary>
    public required string Event { get; init; }

    /// <summary>… so that …</summary>
    public required string Effect { get; init; }

    /// <summary>As it would be if nothing were done about it.</summary>
    public required RiskLevel Inherent { get; init; }

    /// <summary>As it is to be once what is planned is done.</summary>
    public required RiskLevel Target { get; init; }

    public DateOnly? TargetBy { get; init; }

    /// <summary>Every score, the first one first; a review that leaves it as it was is one of them.</summary>
    public required IReadOnlyList<RiskScore> Scores { get; init; }

    /// <summary>The most that is borne of this risk; null for what the matrix says of all.</summary>
    public int? Appetite { get; init; }

    public RiskResponse Response { get; init; }

    /// <summary>What holds it down already, a line each.</summary>
    public IReadOnlyList<string> Controls { get; init; } = [];

    /// <summary>The actions of the plan that will hold it down further.</summary>
    public IReadOnlyList<Guid> Actions { get; init; } = [];

    /// <summary>The post that answers for it.</summary>
    public required Guid Owner { get; init; }

    public required DateOnly ReviewOn { get; init; }

    public RiskEnd? Closed { get; init; }

    public RiskScore Current => Scores[^1];

    public bool IsOpen => Closed is null;

    /// <summary>As it stood at the end of a day; null before its first score.</summary>
    public RiskLevel? LevelOn(DateOnly day) => Scores.LastOrDefault(one => one.On <= day)?.Level;

    public override IEnumerable<Guid> StandsOn => [Owner, .. Actions];

    public override SearchWords? SearchWords => new($"{Number} {Title}", $"{Cause} {Event} {Effect} {string.Join(' ', Controls)}");
}

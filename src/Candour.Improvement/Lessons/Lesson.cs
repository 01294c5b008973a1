namespace Candour.Improvement;

/// <summary>What happened, what was learned from it, and which other services were told.</summary>
public sealed record Lesson : NumberedRecord
{
    public required string Happened { get; init; }

    public required string Learned { get; init; }

    /// <summary>The day on which it was learned.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Where it came from, in words: an audit, a challenge, a visit, a complaint.</summary>
    public string? From { get; init; }

    /// <summary>The actions and recommendations from which it came.</summary>
    public IReadOnlyList<Guid> Sources { get; init; } = [];

    /// <summary>The post that keeps it.</summary>
    public required Guid Owner { get; init; }

    /// <summary>In the order in which it was shared.</summary>
    public IReadOnlyList<LessonShare> Shares { get; init; } = [];

    public override IEnumerable<Guid> StandsOn => [Owner, .. Sources];

    public override SearchWords? SearchWords => new($"{Number} {Title}", $"{Happened} {Learned} {From} {string.Join(' ', Shares.Select(one => $"{one.With} {one.Answer?.What}"))}");
}

/// <summary>A service was told.</summary>
/// <param name="With">A service, a team, another authority.</param>
/// <param name="How">In what way: a meeting, a paper, training.</param>
/// <param name="Answer">Null while nobody has said what they did with it.</param>
public sealed record LessonShare(Guid Id, string With, DateOnly On, string? How, LessonAnswer? Answer = null);

/// <summary>What a service did with a lesson, and what came of that.</summary>
/// <param name="TakenUp">Otherwise it said why it does nothing with it.</param>
/// <param name="By">Who took it up.</param>
public sealed record LessonAnswer(bool TakenUp, DateOnly On, string By, string What, string? CameOfIt);

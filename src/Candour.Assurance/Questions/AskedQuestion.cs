using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>A ready question that was asked in a meeting and answered there, so that nothing had to be challenged.</summary>
public sealed record AskedQuestion : ToldRecord
{
    public required Guid Meeting { get; init; }

    /// <summary>The item of its agenda.</summary>
    public required Guid Item { get; init; }

    public required string Code { get; init; }

    /// <summary>As it was asked: the question may be put otherwise later.</summary>
    public required string Text { get; init; }

    /// <summary>Who asked; null where the minutes do not say.</summary>
    public Guid? By { get; init; }

    /// <summary>What was answered, in short.</summary>
    public string? Answer { get; init; }

    public override Guid About => Meeting;

    public override IEnumerable<Guid> StandsOn => [Meeting, Item, .. Some(By)];

    public override string Name(ProgrammeView view) => $"Question asked: {Text}";
}

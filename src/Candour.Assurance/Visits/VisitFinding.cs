using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>Which way an area moved, as those who visited saw it.</summary>
public enum Progress { Made, NotYet, Deteriorated }

/// <summary>What those who visited found about one area.</summary>
public sealed record VisitFinding : ToldRecord
{
    public required Guid Visit { get; init; }

    /// <summary>The part of the service, in the same words at each visit.</summary>
    public required string Area { get; init; }

    public required Progress Progress { get; init; }

    public required string Text { get; init; }

    /// <summary>The recommendations and actions that it is about.</summary>
    public IReadOnlyList<Guid> Bears { get; init; } = [];

    /// <summary>The evidence that was made of it.</summary>
    public Guid? Evidence { get; init; }

    public override Guid About => Visit;

    public override IEnumerable<Guid> StandsOn => [Visit, .. Bears, .. Some(Evidence)];

    public override string Name(ProgrammeView view) => $"{Area}: {InWords.Short(Text)}";
}

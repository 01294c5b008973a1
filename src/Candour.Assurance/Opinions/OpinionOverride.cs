using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>Somebody sets an opinion beside the one that the rules find, for a time and by name. Both are shown, and it is counted.</summary>
public sealed record OpinionOverride : ToldRecord
{
    /// <summary>The action or recommendation.</summary>
    public required Guid Of { get; init; }

    public required Opinion Opinion { get; init; }

    public required string Reason { get; init; }

    /// <summary>Who answers for it.</summary>
    public required string By { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public required DateOnly Until { get; init; }

    public override Guid About => Of;

    public override IEnumerable<Guid> StandsOn => [Of];

    public bool HoldsOn(DateOnly day) => From <= day && day <= Until;

    public override string Name(ProgrammeView view) => $"Opinion set by {By}";
}

using Candour.Ledger;

namespace Candour.Improvement;

/// <summary>A finding of the stress test that somebody answers for until a day.</summary>
public sealed record Waiver : Record
{
    /// <summary>The rule's code.</summary>
    public required string Rule { get; init; }

    /// <summary>What the rule says is wrong, in the words of the day: a rule can change.</summary>
    public string? Finding { get; init; }

    /// <summary>The recommendation, action, plan or post that the finding is about.</summary>
    public required Guid Subject { get; init; }

    public required string Reason { get; init; }

    public required string By { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public required DateOnly Until { get; init; }
}

using Candour.Ledger;

namespace Candour.Improvement;

/// <summary>An improvement programme and its house rules.</summary>
public sealed record Programme : Record
{
    public required string Name { get; init; }

    /// <summary>What it is for: "Good by summer 2019".</summary>
    public string Aim { get; init; } = "";

    public DateOnly? AimedFor { get; init; }

    /// <summary>What a lead can claim, in the order from worst to best.</summary>
    public IReadOnlyList<ClaimDefinition> Claims { get; init; } = ClaimDefinition.Standard;

    /// <summary>A lead reports at least this often, in days.</summary>
    public int ReportingCycle { get; init; } = 42;

    /// <summary>A lead with more open actions than this has too many.</summary>
    public int OpenActionLimit { get; init; } = 8;

    /// <summary>A lead with more actions due in one month than this has too many.</summary>
    public int MonthLimit { get; init; } = 5;

    /// <summary>A date so near counts as due soon, in days.</summary>
    public int DueSoon { get; init; } = 14;

    /// <summary>Whether anybody may read the plan without signing in.</summary>
    public bool IsPublic { get; init; }

    public ClaimDefinition Claim(string code) =>
        Claims.FirstOrDefault(claim => claim.Code == code) ?? ClaimDefinition.Unknown(code);
}

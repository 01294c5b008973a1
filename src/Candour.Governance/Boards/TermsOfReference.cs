using Candour.Improvement;

namespace Candour.Governance;

/// <summary>What a board is for and how it works, in one version. Once agreed it is never altered; the next version takes its place.</summary>
public sealed record TermsOfReference : ToldRecord
{
    public required Guid Board { get; init; }

    /// <summary>1, 2, 3 … of its board.</summary>
    public required int Version { get; init; }

    public string? Chair { get; init; }

    public string? Frequency { get; init; }

    public IReadOnlyList<string> Members { get; init; } = [];

    public IReadOnlyList<string> Invited { get; init; } = [];

    public string? Aim { get; init; }

    public IReadOnlyList<string> Role { get; init; } = [];

    public IReadOnlyList<string> Objectives { get; init; } = [];

    public IReadOnlyList<string> StandardAgendaItems { get; init; } = [];

    public string? OfficerSupport { get; init; }

    public string? Servicing { get; init; }

    /// <summary>Who prepares and presents reports.</summary>
    public string? Reports { get; init; }

    public string? Attendance { get; init; }

    public string? Declarations { get; init; }

    public string? Review { get; init; }

    public DateOnly? AgreedOn { get; init; }

    /// <summary>The meeting that agreed it, where it was a meeting of ours.</summary>
    public Guid? AgreedAt { get; init; }

    public DateOnly? ReviewBy { get; init; }

    public bool IsAgreed => AgreedOn is not null;

    public override Guid About => Board;

    public override IEnumerable<Guid> StandsOn => [Board];

    public override string Name(ProgrammeView view) => $"{Describe.Name(Board, view)}, terms of reference, version {Version}";
}

using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Performance;

/// <summary>The statistical neighbours of every authority, as one file had them.</summary>
public sealed record NeighbourTable : Record, ITold
{
    public required string File { get; init; }

    public required string Sha256 { get; init; }

    public required IReadOnlyList<Neighbours> Authorities { get; init; }

    public override string UniqueName => Sha256;

    public IEnumerable<Guid> StandsOn => [];

    public SearchWords? SearchWords => null;

    public string Name(ProgrammeView view) => $"Statistical neighbours, {File}";

    public IEnumerable<Said> Say(ProgrammeView view) => [new("File", File), new("SHA-256", Sha256), new("Authorities", InWords.Count(Authorities.Count, "row"))];
}

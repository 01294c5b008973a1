using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Performance;

/// <summary>An indicator of the official statistics for every area, as one file had it. What is published again later stands beside it.</summary>
public sealed record Benchmark : Record, ITold
{
    /// <summary>The code of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>The file as it was called, which names the release: <c>csww_indicators_2017_to_2025.csv</c>.</summary>
    public required string File { get; init; }

    public required string Sha256 { get; init; }

    public required IReadOnlyList<Area> Areas { get; init; }

    public required IReadOnlyList<AreaFigure> Figures { get; init; }

    /// <summary>One file is loaded once.</summary>
    public override string UniqueName => $"{Indicator} {Sha256}";

    public IEnumerable<Guid> StandsOn => [];

    public SearchWords? SearchWords => null;

    /// <summary>Null for an indicator that this program knows no longer.</summary>
    public Indicator? Known => Performance.Indicator.Find(Indicator);

    public string Name(ProgrammeView view) => $"{Known?.Title ?? Indicator}, all areas";

    /// <summary>A hundred and fifty authorities over ten years are counted, not told.</summary>
    public IEnumerable<Said> Say(ProgrammeView view) =>
    [
        new("Indicator", Known?.Title ?? Indicator),
        new("File", File),
        new("SHA-256", Sha256),
        new("Areas", InWords.Count(Areas.Count, "area")),
        new("Figures", InWords.Count(Figures.Count, "figure")),
    ];
}

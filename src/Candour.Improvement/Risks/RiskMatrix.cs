namespace Candour.Improvement;

/// <summary>The council's matrix: its words for likelihood and impact, its bands of scores, and how much it bears.</summary>
public sealed record RiskMatrix : ToldRecord
{
    /// <summary>Most councils' matrix of five by five.</summary>
    public static RiskMatrix Standard { get; } = new()
    {
        Id = Guid.Empty,
        Likelihoods = ["Rare", "Unlikely", "Possible", "Likely", "Almost certain"],
        Impacts = ["Slight", "Minor", "Moderate", "Major", "Severe"],
        Bands = [new("Low", 1, "green"), new("Medium", 5, "yellow"), new("High", 10, "orange"), new("Very high", 15, "red")],
        Appetite = 9,
    };

    /// <summary>From the least likely to the most.</summary>
    public required IReadOnlyList<string> Likelihoods { get; init; }

    /// <summary>From the least harm to the most.</summary>
    public required IReadOnlyList<string> Impacts { get; init; }

    /// <summary>From the lowest up; the first begins at 1.</summary>
    public required IReadOnlyList<RiskBand> Bands { get; init; }

    /// <summary>The highest score that is borne without more being done.</summary>
    public required int Appetite { get; init; }

    public int Most => Likelihoods.Count * Impacts.Count;

    public RiskBand BandOf(RiskLevel level) => Bands.LastOrDefault(one => one.From <= level.Score) ?? Bands[0];

    public bool Holds(RiskLevel level) => level.Likelihood >= 1 && level.Likelihood <= Likelihoods.Count && level.Impact >= 1 && level.Impact <= Impacts.Count;

    /// <summary>Likely (4) and severe (5)</summary>
    public string Words(RiskLevel level) => Holds(level)
        ? $"{Likelihoods[level.Likelihood - 1]} ({level.Likelihood}) and {Impacts[level.Impact - 1].ToLowerInvariant()} ({level.Impact})"
        : $"{level.Likelihood} and {level.Impact}";

    public override string Name(ProgrammeView view) => "Matrix of risks";
}

/// <param name="From">The lowest score of the band.</param>
/// <param name="Colour">A tag colour of the design system.</param>
public sealed record RiskBand(string Name, int From, string Colour);

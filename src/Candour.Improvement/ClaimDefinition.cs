namespace Candour.Improvement;

/// <summary>What a claim amounts to, whatever a programme calls it.</summary>
public enum Standing { NotStarted, OffTrack, AtRisk, OnTrack, Complete }

/// <summary>One of the claims that a lead can make, in the programme's own words.</summary>
/// <param name="Code">What records carry; it stays when the name changes.</param>
/// <param name="Meaning">When a lead may claim it; printed on every page where it is chosen.</param>
/// <param name="Standing">What it counts as; a programme's own "yellow" counts as one of the five.</param>
/// <param name="Colour">A tag colour of the design system.</param>
public sealed record ClaimDefinition(string Code, string Name, string Meaning, Standing Standing, string Colour)
{
    public static IReadOnlyList<ClaimDefinition> Standard { get; } =
    [
        new("notStarted", "Not started", "No work has begun.", Standing.NotStarted, "grey"),
        new("offTrack", "Off track", "It will not be done by its date, or not do what it should, unless something changes.", Standing.OffTrack, "red"),
        new("atRisk", "At risk", "Something stands in the way, and what is being done about it may not be enough.", Standing.AtRisk, "yellow"),
        new("onTrack", "On track", "It will be done by its date and do what it should.", Standing.OnTrack, "green"),
        new("complete", "Complete", "It is done, and its closing criteria are met.", Standing.Complete, "blue"),
    ];

    /// <summary>A claim that no definition of the programme covers: shown as it was written, counted as at risk.</summary>
    public static ClaimDefinition Unknown(string code) => new(code, code, "The programme does not define this claim.", Standing.AtRisk, "orange");
}

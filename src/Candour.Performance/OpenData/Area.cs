namespace Candour.Performance;

/// <summary>What an area of the official statistics is.</summary>
public enum AreaLevel { National, Regional, Authority }

/// <summary>An area of the official statistics, as it was named in a year: authorities are joined, parted and renamed.</summary>
/// <param name="Code">The nine characters of the Office for National Statistics: E09000030.</param>
/// <param name="Region">The region that an authority lies in; in London the statistics say Inner or Outer London.</param>
/// <param name="OldCode">The three digits by which the DfE knows an authority: 211.</param>
public sealed record Area(string Code, string Name, AreaLevel Level, string? Region, string? OldCode)
{
    /// <summary>Whether an authority lies in a region; London holds both of its parts.</summary>
    public bool LiesIn(Area region) => Level is AreaLevel.Authority && Region is { } its && (its == region.Name || (region.Name == "London" && its is ("Inner London" or "Outer London")));
}

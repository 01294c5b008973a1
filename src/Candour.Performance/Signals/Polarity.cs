namespace Candour.Performance;

/// <summary>Which way a measure is better.</summary>
public enum Polarity
{
    /// <summary>Neither: a change is worth looking at, and no more is said of it.</summary>
    Neither,

    Higher,

    Lower,
}

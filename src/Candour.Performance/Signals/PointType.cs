namespace Candour.Performance;

/// <summary>What a point says by its signal and by the way in which the measure is better.</summary>
public enum PointType : byte
{
    CommonCause,

    Improvement,

    Concern,

    /// <summary>A signal upwards of a measure that is better neither way.</summary>
    NeutralHigh,

    NeutralLow,
}

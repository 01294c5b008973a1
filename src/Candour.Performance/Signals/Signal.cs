namespace Candour.Performance;

/// <summary>Why a point is more than the usual variation; in the order in which one is told of a point that several apply to.</summary>
public enum Signal : byte
{
    None,

    AboveLimit,

    BelowLimit,

    /// <summary>One of seven points (or six) of which each is higher than the one before, or each lower.</summary>
    Trend,

    /// <summary>One of at least two among three that lie near the same limit, all three on the same side of the mean.</summary>
    TwoInThree,

    /// <summary>One of seven on the same side of the mean.</summary>
    Shift,
}

namespace Candour.Performance;

/// <summary>What the limits say of a target: whether the process as it is can be relied upon to meet it.</summary>
public enum AssuranceType
{
    /// <summary>No target, no way in which the measure is better, or too few points.</summary>
    None,

    /// <summary>Met sometimes, by chance: the target lies within the limits or on one.</summary>
    HitOrMiss,

    /// <summary>The whole of the usual variation meets the target.</summary>
    Pass,

    /// <summary>The whole of the usual variation misses the target.</summary>
    Fail,

    /// <summary>The values do not vary, and all of them meet the target.</summary>
    MetEvery,
}

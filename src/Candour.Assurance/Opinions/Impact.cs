namespace Candour.Assurance;

/// <summary>Whether children are better off, whatever was done: only measures and audits of cases say so.</summary>
public enum Impact
{
    /// <summary>No measure and no audit speaks to it.</summary>
    NotKnown,

    /// <summary>It is measured, and nothing says that it is different.</summary>
    NoChange,

    Better,

    Worse,

    /// <summary>Some say better, some say worse.</summary>
    Mixed,
}

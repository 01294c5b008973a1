using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>What evidence supports, by rule set 1; the weakest first.</summary>
public enum Opinion
{
    /// <summary>What was seen speaks against it, and nothing as strong has answered since.</summary>
    Contradicted,

    /// <summary>There is no current evidence.</summary>
    None,

    /// <summary>Only who leads or manages it says so, or only that something was done.</summary>
    Limited,

    /// <summary>Somebody whose task is to check saw what came of it.</summary>
    Reasonable,

    /// <summary>An outcome was seen from outside, or by two that are independent.</summary>
    Substantial,
}

public static class Opinions
{
    /// <summary>The best claim that an opinion supports.</summary>
    public static Standing Ceiling(this Opinion opinion) => opinion switch
    {
        Opinion.Substantial => Standing.Complete,
        Opinion.Reasonable => Standing.OnTrack,
        Opinion.Limited => Standing.AtRisk,
        _ => Standing.OffTrack,
    };

    /// <summary>How many steps a claim goes beyond what an opinion supports; 0 where it does not. Nothing is too little for “not started”.</summary>
    public static int Beyond(this Standing claim, Opinion opinion) => Math.Max(0, claim - opinion.Ceiling());
}

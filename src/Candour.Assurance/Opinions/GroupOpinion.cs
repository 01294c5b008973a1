namespace Candour.Assurance;

/// <summary>What evidence supports of many actions together: of a theme, or of the whole programme.</summary>
/// <remarks>
/// The best opinion that nine in ten of them reach, so that a few strong items do not speak for the rest (World Bank IEG,
/// Management Action Record: "high" from 90 %); where any is contradicted, limited at most; contradicted where all are.
/// </remarks>
public static class GroupOpinion
{
    public const double Share = 0.9;

    public static Opinion Of(IReadOnlyCollection<Opinion> members)
    {
        if (members.Count == 0) return Opinion.None;
        if (members.All(one => one is Opinion.Contradicted)) return Opinion.Contradicted;
        var most = members.Contains(Opinion.Contradicted) ? Opinion.Limited : Opinion.Substantial;
        return new[] { Opinion.Substantial, Opinion.Reasonable, Opinion.Limited }
            .FirstOrDefault(opinion => opinion <= most && members.Count(one => one >= opinion) >= Share * members.Count, Opinion.None);
    }
}

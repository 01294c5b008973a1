using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>What evidence supports of a recommendation: what bears on it itself, or else what holds of every action that answers it.</summary>
/// <param name="Itself">By what bears on the recommendation.</param>
/// <param name="Weakest">The answering action of which evidence supports least; null where nothing answers.</param>
public sealed record RecommendationAssessment(Recommendation Recommendation, Assessment Itself, AssuredRow? Weakest)
{
    /// <summary>What contradicts the recommendation itself is not made good by what was done for it.</summary>
    public Opinion Opinion => IsByItself ? Itself.Opinion : Weakest!.Opinion;

    public string Reason => IsByItself ? Itself.Reason : $"Of the actions that answer it, evidence supports {Weakest!.Row.Reference} least. {Weakest.Assessment.Reason}";

    public string? NextStep => IsByItself ? Itself.NextStep : $"{Weakest!.Row.Reference}: {Weakest.Assessment.NextStep}";

    private bool IsByItself => Weakest is null || Itself.Override is not null || Itself.Opinion is Opinion.Contradicted || Itself.Opinion >= Weakest.Opinion;
}

namespace Candour.Improvement;

internal sealed record NoAction() : StressRule("no-action", "No action answers the recommendation")
{
    public override IEnumerable<Weakness> Find(ProgrammeView view, DateOnly today) => Coverage.Of(view, today).All
        .Where(one => one is { IsGap: true, Repeats: null })
        .Select(one => Weakness.Of(one.Recommendation, Sentence(one), "recommendations"));

    private static string Sentence(RecommendationCoverage one) => one.Answers.Count == 0
        ? $"Nothing in a plan answers recommendation {one.Recommendation.Number}."
        : $"What answered recommendation {one.Recommendation.Number} was left open in a plan that has ended.";
}

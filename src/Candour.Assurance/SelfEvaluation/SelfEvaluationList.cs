using Candour.Improvement;

namespace Candour.Assurance;

public static class SelfEvaluationList
{
    /// <summary>The three questions of the annual engagement meeting, in its order.</summary>
    public static IReadOnlyList<(string Question, Func<SelfEvaluation, string?> Answer)> Questions { get; } =
    [
        ("What is known about the quality and impact of practice?", one => one.WhatIsKnown),
        ("How is it known?", one => one.HowItIsKnown),
        ("What is planned for the next 12 months?", one => one.WhatIsPlanned),
    ];

    /// <summary>The latest first.</summary>
    public static IReadOnlyList<SelfEvaluation> Of(ProgrammeView view) => [.. view.Snapshot.All<SelfEvaluation>().OrderByDescending(one => one.On).ThenByDescending(one => one.Id)];

    public static SelfEvaluation? By(string number, ProgrammeView view) => Of(view).FirstOrDefault(one => one.Number.Equals(number, StringComparison.OrdinalIgnoreCase));

    /// <summary>The one before; null for the first.</summary>
    public static SelfEvaluation? Before(SelfEvaluation one, ProgrammeView view) => Of(view).SkipWhile(other => other.Id != one.Id).Skip(1).FirstOrDefault();
}

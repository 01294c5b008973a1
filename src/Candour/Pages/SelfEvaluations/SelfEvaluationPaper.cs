using Candour.Assurance;
using Candour.Improvement;
using Candour.Writing;

namespace Candour.Pages.SelfEvaluations;

/// <summary>A self-evaluation as it leaves the programme.</summary>
internal static class SelfEvaluationPaper
{
    public static WrittenDocument Of(SelfEvaluation evaluation, AssuranceView view, DateOnly today) => new(
        evaluation.Title, $"As at {InWords.Day(evaluation.On)}",
        [
            .. EvaluatedArea.Of(evaluation, view, today).SelectMany(one => Area(one, view)),
            .. SelfEvaluationList.Questions.SelectMany(one => (Block[])[new Heading(one.Question), new Paragraph(one.Answer(evaluation) ?? "Not answered yet.")]),
            new Paragraph(Frameworks.By(evaluation.Framework)!.Source, "Framework:"),
        ]);

    private static IEnumerable<Block> Area(EvaluatedArea one, AssuranceView view)
    {
        yield return new Heading(one.Area.Title);
        yield return new Facts(
        [
            new("The council judges", [one.Said.Grade ?? "Not judged yet"]),
            new("Evidence supports", one.Opinion is { } opinion ? [AssuranceNames.Of(opinion), .. one.Standing.Select(on => $"{Describe.Name(on.Subject, view.Programme)}: {AssuranceNames.Of(on.Opinion).ToLowerInvariant()}")] : ["It names no recommendation or action"]),
            new("It rests on", one.Said.Proof.Count == 0 ? ["Nothing is named"] : [.. one.Said.Proof.Select(id => Describe.Name(id, view.Programme))]),
        ]);
        if (one.Said.Commentary is { } commentary) yield return new Paragraph(commentary);
    }
}

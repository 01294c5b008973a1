using Candour.Assurance;
using Candour.Improvement;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.SelfEvaluations;

/// <summary>What a self-evaluation says differently from the one before.</summary>
public sealed class CompareModel(Desk desk) : SelfEvaluationPage(desk)
{
    public SelfEvaluation Earlier => SelfEvaluationList.Before(Evaluation, View)!;

    public IReadOnlyList<Difference> Differences =>
        [.. Areas.Concat(SelfEvaluationList.Questions.Select(one => new Difference(one.Question, one.Answer(Earlier), one.Answer(Evaluation)))).Where(one => one.Before != one.After)];

    private IEnumerable<Difference> Areas => Framework.Areas.SelectMany(area =>
    {
        var (then, now) = (Earlier.Of(area.Code), Evaluation.Of(area.Code));
        return (Difference[])[new($"{area.Title}: judged", then.Grade, now.Grade), new($"{area.Title}: why", then.Commentary, now.Commentary)];
    });

    protected override IActionResult? Instead() => base.Instead() ?? (SelfEvaluationList.Before(Evaluation, View) is null ? NotFound() : null);
}

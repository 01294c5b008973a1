using Candour.Assurance;
using Candour.Site;
using Candour.Writing;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.SelfEvaluations;

/// <summary>A self-evaluation as a document to read, print, and take away.</summary>
public sealed class PrintModel(Desk desk) : WrittenPage(desk)
{
    [FromRoute]
    public string Number { get; set; } = "";

    public override (string Address, string Name) From => (Links.SelfEvaluation(SelfEvaluationList.By(Number, View)!), SelfEvaluationList.By(Number, View)!.Title);

    protected override string FileName => $"self-evaluation-{Number}";

    protected override WrittenDocument? Write() =>
        SelfEvaluationList.By(Number, View) is { } evaluation ? SelfEvaluationPaper.Of(evaluation, AssuranceView.Of(View), Today) : null;
}

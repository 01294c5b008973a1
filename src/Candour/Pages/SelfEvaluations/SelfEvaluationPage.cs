using Candour.Assurance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.SelfEvaluations;

/// <summary>A page that shows one self-evaluation, named by its number in the address.</summary>
public abstract class SelfEvaluationPage(Desk desk) : ProgrammePage(desk)
{
    [FromRoute]
    public string Number { get; set; } = "";

    public SelfEvaluation Evaluation => SelfEvaluationList.By(Number, View)!;

    public Framework Framework => Frameworks.By(Evaluation.Framework)!;

    protected override IActionResult? Instead() => SelfEvaluationList.By(Number, View) is null ? NotFound() : null;
}

/// <summary>A page that changes one self-evaluation.</summary>
public abstract class SelfEvaluationChangePage(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [FromRoute]
    public string Number { get; set; } = "";

    public SelfEvaluation Evaluation => SelfEvaluationList.By(Number, View)!;

    public override string Back => Links.SelfEvaluation(Evaluation);

    protected override IActionResult? Instead() => SelfEvaluationList.By(Number, View) is null ? NotFound() : base.Instead();

    public void OnGet()
    {
        Version = View.Snapshot.VersionOf(Evaluation.Id);
        Fill();
    }

    /// <summary>Puts into the form what the self-evaluation says now.</summary>
    protected abstract void Fill();
}

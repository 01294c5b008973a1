using Candour.Assurance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.SelfEvaluations;

/// <summary>A new self-evaluation, which goes on from the last one.</summary>
public sealed class AddModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [BindProperty]
    public SelfEvaluationForm Form { get; set; } = new();

    public SelfEvaluation? Earlier => SelfEvaluationList.Of(View) is [var latest, ..] ? latest : null;

    public override string Back => "/self-evaluations";

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => (Form.On, Form.Framework) = (Today, Earlier?.Framework ?? Frameworks.On(Today).Code);

    public Task<IActionResult> OnPostAsync() => AddNumberedAsync(
        AssuranceChanges.SelfEvaluationAdded, () => new SelfEvaluationDraft(Form.Title, Form.On, Form.Framework, Earlier).Add(View, Desk.Now(View)), one => ($"{one.Number} is begun.", Links.SelfEvaluation(one)));
}

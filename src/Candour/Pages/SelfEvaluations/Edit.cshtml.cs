using Candour.Assurance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.SelfEvaluations;

/// <summary>What a self-evaluation is called, as at which day it is written, and by which framework.</summary>
public sealed class EditModel(Desk desk, Conflicts conflicts) : SelfEvaluationChangePage(desk, conflicts)
{
    [BindProperty]
    public SelfEvaluationForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form, Evaluation, SelfEvaluationForm.Of);

    protected override void Fill() => Form = SelfEvaluationForm.Of(Evaluation);

    public Task<IActionResult> OnPostAsync() =>
        SaveAsync(AssuranceChanges.SelfEvaluationChanged, new SelfEvaluationDraft(Form.Title, Form.On, Form.Framework).Change(Evaluation), "The self-evaluation is changed.");
}

using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.SelfEvaluations;

/// <summary>The answers to the three questions of the annual engagement meeting.</summary>
public sealed class QuestionsModel(Desk desk, Conflicts conflicts) : SelfEvaluationChangePage(desk, conflicts)
{
    public sealed class QuestionsForm
    {
        [Display(Name = "What is known about the quality and impact of practice?")]
        public string? WhatIsKnown { get; set; }

        [Display(Name = "How is it known?")]
        public string? HowItIsKnown { get; set; }

        [Display(Name = "What is planned for the next 12 months?")]
        public string? WhatIsPlanned { get; set; }

        public static QuestionsForm Of(SelfEvaluation one) => new() { WhatIsKnown = one.WhatIsKnown, HowItIsKnown = one.HowItIsKnown, WhatIsPlanned = one.WhatIsPlanned };
    }

    [BindProperty]
    public QuestionsForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form, Evaluation, QuestionsForm.Of);

    protected override void Fill() => Form = QuestionsForm.Of(Evaluation);

    public Task<IActionResult> OnPostAsync() =>
        SaveAsync(AssuranceChanges.SelfEvaluationChanged, new QuestionsDraft(Form.WhatIsKnown, Form.HowItIsKnown, Form.WhatIsPlanned).Change(Evaluation), "The answers are saved.");
}

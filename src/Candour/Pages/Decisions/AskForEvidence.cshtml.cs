using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Decisions;

/// <summary>A board wants to see what would show that an action worked; its lead owes it from then on.</summary>
public sealed class AskForEvidenceModel(Desk desk, Conflicts conflicts) : ActionEffectPage(desk, conflicts)
{
    public sealed class EvidenceForm
    {
        [Display(Name = "What is the board to see?")]
        public string? Text { get; set; }

        [Display(Name = "By when? (optional)")]
        public DateOnly? Due { get; set; }
    }

    [BindProperty]
    public EvidenceForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    protected override void Fill() => Form.Text = Action!.ExpectedEvidence;

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        EffectDraft.AskForEvidence(Governance, Decision, Action!, Form.Text ?? "", Form.Due, Desk.Now(View), Today),
        "The lead of the action is asked for it.");
}

using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Challenges;

/// <summary>A challenge that had ended is taken up again; how it had ended stays.</summary>
public sealed class ReopenModel(Desk desk, Conflicts conflicts) : ChallengePage(desk, conflicts)
{
    public sealed class ReopenForm
    {
        [Display(Name = "Why is it taken up again?")]
        public string? Reason { get; set; }

        [Display(Name = "By when is an answer due?")]
        public DateOnly? AnswerDue { get; set; }
    }

    [BindProperty]
    public ReopenForm Form { get; set; } = new();

    protected override bool IsAllowed => Rights.MayDecide(Raised);

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => (Version, Form.AnswerDue) = (View.Snapshot.VersionOf(Raised.Id), Governance.Calendar.Add(Today, ChallengeDraft.UsualWorkingDays));

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        AssuranceChanges.ChallengeReopened, ChallengeSteps.Reopen(Raised, Form.Reason, Form.AnswerDue, Desk.Actor.Name, Today), "The challenge is open again.", Draft.Said(Form.Reason));
}

using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Challenges;

/// <summary>A challenge is put to somebody else, or its answer is due on another day.</summary>
public sealed class PutToModel(Desk desk, Conflicts conflicts) : ChallengePage(desk, conflicts)
{
    public sealed class PutToForm
    {
        [Display(Name = "Who is to answer?")]
        public Guid? PutTo { get; set; }

        [Display(Name = "By when?")]
        public DateOnly? AnswerDue { get; set; }

        [Display(Name = "Why? (optional)")]
        public string? Reason { get; set; }

        public static PutToForm Of(Challenge one) => new() { PutTo = one.PutTo, AnswerDue = one.AnswerDue };
    }

    [BindProperty]
    public PutToForm Form { get; set; } = new();

    protected override bool IsAllowed => Rights.MayDecide(Raised);

    protected override FormFields Fields => FormFields.Of(Form, Raised, PutToForm.Of);

    public void OnGet() => (Version, Form) = (View.Snapshot.VersionOf(Raised.Id), PutToForm.Of(Raised));

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        AssuranceChanges.ChallengeChanged, ChallengeSteps.PutTo(Challenges, Raised, Form.PutTo, Form.AnswerDue), "It is saved.", Draft.Said(Form.Reason));
}

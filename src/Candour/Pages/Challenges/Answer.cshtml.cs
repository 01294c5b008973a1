using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Challenges;

/// <summary>Whoever is asked answers, with what shows it; an officer writes down what was answered in a meeting.</summary>
public sealed class AnswerModel(Desk desk, Conflicts conflicts) : ChallengePage(desk, conflicts)
{
    public sealed class AnswerForm
    {
        [Display(Name = "Who answered?")]
        public Guid? Who { get; set; }

        [Display(Name = "Answer")]
        public string? Text { get; set; }

        [Display(Name = "Evidence that shows it (optional)", Description = "Numbers such as E-12, with a comma or a new line between two of them")]
        public string? Evidence { get; set; }
    }

    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    /// <summary>Whether an officer writes down what somebody else answered.</summary>
    public bool AsksWho => Rights.AskedAs(Raised) is null;

    protected override bool IsAllowed => Rights.MayAnswer(Raised);

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => (Version, Form.Who) = (View.Snapshot.VersionOf(Raised.Id), Raised.PutTo);

    public Task<IActionResult> OnPostAsync()
    {
        var who = Rights.AskedAs(Raised) ?? Form.Who;
        Refuse(who is null || !View.IsSomebody(who.Value), "Who", "Say who answered.");
        return SaveAsync(
            AssuranceChanges.ChallengeAnswered,
            ChallengeSteps.Answer(Challenges, Raised, Form.Text, Numbers(Form.Evidence), who is { } known ? Governance.NameOf(known) : "", who, Today), "The answer is saved.");
    }
}

using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.GovUk;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Challenges;

/// <summary>Whoever raised a challenge, or an officer for them, says how it ends.</summary>
public sealed class EndModel(Desk desk, Conflicts conflicts) : ChallengePage(desk, conflicts)
{
    public sealed class EndForm
    {
        [Display(Name = "How does it end?")]
        public ChallengeOutcome? How { get; set; }

        [Display(Name = "In words", Description = "What follows, why it does not hold, or which doubt stays")]
        public string? Words { get; set; }

        [Display(Name = "Evidence that it does not hold", Description = "Only evidence rebuts a challenge. Numbers such as E-12, with a comma or a new line between two of them")]
        public string? Evidence { get; set; }

        [Display(Name = "Action that follows (optional)", Description = "The reference of an action of the plan, if the challenge is accepted")]
        public string? Action { get; set; }

        [Display(Name = "Day on which the doubt is looked at again", Description = "If a doubt stays")]
        public DateOnly? LookAgainOn { get; set; }
    }

    internal static IEnumerable<Choice> Ways { get; } = [.. Enum.GetValues<ChallengeOutcome>().Select(one => new Choice { Value = $"{one}", Text = ChallengeWords.Of(one) })];

    [BindProperty]
    public EndForm Form { get; set; } = new();

    protected override bool IsAllowed => Rights.MayDecide(Raised);

    protected override FormFields Fields => FormFields.Of(Form);

    protected override string Words(string field, object? value) => value is ChallengeOutcome how ? ChallengeWords.Of(how) : base.Words(field, value);

    public void OnGet()
    {
        Version = View.Snapshot.VersionOf(Raised.Id);
        var cited = Raised.Answers.SelectMany(one => one.Evidence).Distinct().Select(View.Snapshot.Find<Evidence>).OfType<Evidence>().Select(one => one.Number);
        Form.Evidence = string.Join(", ", cited);
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        AssuranceChanges.ChallengeEnded,
        new EndDraft { How = Form.How, Words = Form.Words, Evidence = Numbers(Form.Evidence), LookAgainOn = Form.LookAgainOn, Action = Form.Action }.End(Challenges, Raised, By, Today),
        "The challenge has ended.");

    private string By => Rights.IsRaiser(Raised) ? Raised.RaisedBy : $"{Desk.Actor.Name}, for {Raised.RaisedBy}";
}

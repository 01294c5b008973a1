using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.CaseAudits;

/// <summary>A closed round becomes evidence. What it counts for is worked out; a person says what it speaks for and against.</summary>
public sealed class EvidenceModel(Desk desk, Conflicts conflicts) : RoundChangePage(desk, conflicts)
{
    public sealed class BearingsForm
    {
        [Display(Name = "What does it speak for? (optional)", Description = "References of actions and recommendations, with a comma or a new line between two of them")]
        public string? Supports { get; set; }

        [Display(Name = "What does it speak against? (optional)", Description = "References, in the same way")]
        public string? Contradicts { get; set; }
    }

    [BindProperty]
    public BearingsForm Form { get; set; } = new();

    public RoundResults Results => Audits.Results(Round);

    public RoundStrength Strength => RoundStrength.Of(Round, Audits.FormOf(Round).Kind, Results);

    public override string Back => $"{Links.Round(Round)}/results";

    protected override FormFields Fields => FormFields.Of(Form);

    protected override IActionResult? Instead() => base.Instead() ?? (Round.ClosedOn is null || RoundEvidence.Of(AssuranceView.Of(View), Round) is not null ? LocalRedirect(Back) : null);

    public Task<IActionResult> OnPostAsync() => AddNumberedAsync(
        AssuranceChanges.EvidenceAdded, () => new RoundEvidence(Form.Supports, Form.Contradicts).Add(AssuranceView.Of(View), Audits, Round, Desk.Now(View), Today), one => ($"The round is evidence {one.Number}.", Links.Evidence(one)));
}

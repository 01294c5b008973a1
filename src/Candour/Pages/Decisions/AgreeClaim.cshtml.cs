using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Decisions;

/// <summary>A board says how an action of the plan stands, whatever its lead claimed.</summary>
public sealed class AgreeClaimModel(Desk desk, Conflicts conflicts) : ActionEffectPage(desk, conflicts)
{
    public sealed class AgreeForm
    {
        [Display(Name = "How does it stand, as the board agrees?")]
        public string? Claim { get; set; }

        [Display(Name = "What did the board see?", Description = "It stands in the action’s timeline as the board’s own word")]
        public string? Commentary { get; set; }
    }

    [BindProperty]
    public AgreeForm Form { get; set; } = new();

    public IEnumerable<Choice> Claims => View.Programme.Claims.Select(one => new Choice { Value = one.Code, Text = one.Name, Hint = new() { Text = one.Meaning } });

    protected override FormFields Fields => FormFields.Of(Form);

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        EffectDraft.AgreeClaim(Governance, Decision, Action!, new UpdateDraft(Form.Claim ?? "", Form.Commentary ?? ""), Desk.Now(View), Today),
        "The claim that the board agrees is set.");
}

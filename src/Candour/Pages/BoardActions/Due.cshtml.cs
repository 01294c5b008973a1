using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.BoardActions;

/// <summary>Another date for an action of a board, and why.</summary>
public sealed class DueModel(Desk desk, Conflicts conflicts) : BoardActionPage(desk, conflicts)
{
    public sealed class DueForm
    {
        [Display(Name = "By when is it due now?")]
        public DateOnly? To { get; set; }

        [Display(Name = "Why?", Description = "The board sees this beside both dates")]
        public string? Reason { get; set; }
    }

    [BindProperty]
    public DueForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        GovernanceChanges.BoardActionDueMoved, BoardActionSteps.MoveDue(Action, Form.To, Form.Reason ?? "", Today, Desk.Actor.Name), "The date is changed.");
}

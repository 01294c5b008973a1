using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.BoardActions;

/// <summary>An action of a board is done, and somebody says how that is known.</summary>
public sealed class DoneModel(Desk desk, Conflicts conflicts) : BoardActionPage(desk, conflicts)
{
    public sealed class DoneForm
    {
        [Display(Name = "How is it known to be done?", Description = "Say what was seen and by whom")]
        public string? How { get; set; }
    }

    [BindProperty]
    public DoneForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        GovernanceChanges.BoardActionDone, BoardActionSteps.Done(Action, Form.How ?? "", Today, Desk.Actor.Name), "The action is done.");
}

using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.BoardActions;

/// <summary>An action of a board is not wanted any more.</summary>
public sealed class DropModel(Desk desk, Conflicts conflicts) : BoardActionPage(desk, conflicts)
{
    public sealed class DropForm
    {
        [Display(Name = "Why is it dropped?")]
        public string? How { get; set; }
    }

    [BindProperty]
    public DropForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        GovernanceChanges.BoardActionDropped, BoardActionSteps.Drop(Action, Form.How ?? "", Today, Desk.Actor.Name), "The action is dropped.");
}

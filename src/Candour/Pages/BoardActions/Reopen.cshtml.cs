using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.BoardActions;

/// <summary>An action that was done or dropped is wanted again.</summary>
public sealed class ReopenModel(Desk desk, Conflicts conflicts) : BoardActionPage(desk, conflicts)
{
    public sealed class ReopenForm
    {
        [Display(Name = "Why is it opened again?")]
        public string? Why { get; set; }
    }

    [BindProperty]
    public ReopenForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public Task<IActionResult> OnPostAsync()
    {
        Refuse(string.IsNullOrWhiteSpace(Form.Why), nameof(Form.Why), "Say why.");
        return SaveAsync(GovernanceChanges.BoardActionReopened, BoardActionSteps.Reopen(Action), "The action is open again.", Form.Why);
    }
}

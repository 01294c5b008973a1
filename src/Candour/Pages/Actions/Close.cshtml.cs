using System.ComponentModel.DataAnnotations;
using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Actions;

/// <summary>The end of an action: somebody says how it is known to be done.</summary>
public sealed class CloseModel(Desk desk, Conflicts conflicts) : ActionChangePage(desk, conflicts)
{
    [BindProperty]
    public CloseForm Form { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        Changes.ActionClosed, new ClosureDraft(Form.How ?? "").Close(Action, Today, Desk.Actor.Name), "The action is closed.", Form.How);

    protected override FormFields Fields => FormFields.Of(Form);
}

public sealed class CloseForm
{
    [Display(Name = "How is it known to be done?", Description = "Say what was seen and by whom, or why it ends without.")]
    public string? How { get; set; }
}

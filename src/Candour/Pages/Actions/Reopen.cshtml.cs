using System.ComponentModel.DataAnnotations;
using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Actions;

/// <summary>A closed action is taken up again.</summary>
public sealed class ReopenModel(Desk desk, Conflicts conflicts) : ActionChangePage(desk, conflicts)
{
    [BindProperty]
    public ReopenForm Form { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        Changes.ActionReopened, new ReopeningDraft(Form.Reason ?? "").Reopen(Action), "The action is open again.", Form.Reason);

    protected override FormFields Fields => FormFields.Of(Form);
}

public sealed class ReopenForm
{
    [Display(Name = "Why is it taken up again?")]
    public string? Reason { get; set; }
}

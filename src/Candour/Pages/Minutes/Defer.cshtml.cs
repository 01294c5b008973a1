using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Minutes;

/// <summary>An item for decision is put off, and why.</summary>
public sealed class DeferModel(Desk desk, Conflicts conflicts) : ItemPage(desk, conflicts)
{
    [BindProperty]
    public ReasonForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => Version = View.Snapshot.VersionOf(Item);

    public Task<IActionResult> OnPostAsync() =>
        SaveAsync(GovernanceChanges.ItemDeferred, new DeferralDraft(Form.Reason ?? "").Defer(Governance, AgendaItem), "The item is put off.", Form.Reason);
}

public sealed class ReasonForm
{
    [Display(Name = "Why?", Description = "It stands in the minutes")]
    public string? Reason { get; set; }
}
